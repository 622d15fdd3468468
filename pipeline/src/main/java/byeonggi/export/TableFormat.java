// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

/**
 * How tables are written.
 *
 * @param bom whether a table begins with a byte order mark
 * @param formulaGuard whether cells that a spreadsheet would take for a formula are guarded
 */
public record TableFormat(boolean bom, boolean formulaGuard) {}
