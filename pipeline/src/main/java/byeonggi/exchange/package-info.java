// SPDX-License-Identifier: GPL-3.0-or-later
/** Glossaries in the formats of other tools: what they import, and what they give back. */
package byeonggi.exchange;
