// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** How a command writes tables of figures. */
final class TableOption {
  @Option(names = "--markdown", description = "Write the tables in Markdown.")
  private boolean markdown;

  Function<TextTable, List<String>> style() {
    return markdown ? TextTable::markdown : TextTable::lines;
  }
}
