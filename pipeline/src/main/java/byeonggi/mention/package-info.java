// SPDX-License-Identifier: GPL-3.0-or-later
/** Parentheticals and what is inside them: brackets, source terms, rejections. */
package byeonggi.mention;
