// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.export.TableFormat;
import picocli.CommandLine.Option;

/** How a command writes tables for other programs. */
final class TableOptions {
  @Option(names = "--bom", description = "Begin the tables with a byte order mark, for old Excel.")
  private boolean bom;

  @Option(
      names = "--no-formula-guard",
      description = "Write cells that a spreadsheet would take for a formula as they are.")
  private boolean noFormulaGuard;

  TableFormat format() {
    return new TableFormat(bom, !noFormulaGuard);
  }
}
