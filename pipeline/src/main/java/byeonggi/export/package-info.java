// SPDX-License-Identifier: GPL-3.0-or-later
/** Files that other programs read: CSV as the contract says, put in place as a set. */
package byeonggi.export;
