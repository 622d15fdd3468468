// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.TableFormat;
import byeonggi.export.TableWriter;
import byeonggi.glossary.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code dropped.csv}: what could not go into a format, and why. */
final class DroppedCsv {
  private static final List<String> COLUMNS =
      List.of(
          "format",
          "source_term",
          "source_lang",
          "target_term",
          "target_lang",
          "status",
          "reason",
          "id");

  private DroppedCsv() {}

  static void write(Path file, List<Dropped> dropped) throws IOException {
    try (TableWriter table = new TableWriter(file, new TableFormat(false, true), COLUMNS)) {
      for (Dropped each : dropped) {
        Entry entry = each.entry();
        table.row(
            each.format(),
            entry.sourceTerm(),
            entry.sourceLanguage(),
            entry.targetTerm(),
            entry.targetLanguage(),
            entry.status().word(),
            each.reason(),
            entry.id());
      }
    }
  }
}
