// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code findings.csv}: one row a thing that a terminologist should look at. */
public final class FindingsCsv implements Closeable {
  private static final List<String> COLUMNS =
      List.of(
          "severity",
          "finding",
          "source_term",
          "source_lang",
          "target_term",
          "detail",
          "suggestion",
          "document",
          "line",
          "column");

  /** The first row of such a table, without quotation marks. */
  public static final String HEADER = String.join(",", COLUMNS);

  private final TableWriter table;

  /** Begins the table; rows are written in the order in which they are given. */
  public FindingsCsv(Path file, TableFormat format) throws IOException {
    table = new TableWriter(file, format, COLUMNS);
  }

  /** Begins the table; closing it closes {@code out}. */
  public FindingsCsv(OutputStream out, TableFormat format) throws IOException {
    table = new TableWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format, COLUMNS);
  }

  /** Writes a row. */
  public void write(Finding finding) throws IOException {
    table.row(cells(finding));
  }

  /** The names of the columns, in order. */
  public static List<String> columns() {
    return COLUMNS;
  }

  /** What the columns of a row hold: texts, and numbers for line and column. */
  public static Object[] cells(Finding finding) {
    return new Object[] {
      finding.severity().word(),
      finding.rule().id(),
      finding.sourceTerm(),
      finding.sourceLanguage(),
      finding.targetTerm(),
      finding.detail(),
      finding.suggestion(),
      finding.document(),
      finding.line(),
      finding.column()
    };
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  /** Reads such a table. */
  public static List<Finding> read(Path file) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (TableReader table = new TableReader(file, COLUMNS)) {
      while (table.advance()) {
        findings.add(
            new Finding(
                word(table, "severity", Severity.class),
                word(table, "finding", Rule.class),
                table.text("source_term"),
                table.text("source_lang"),
                table.text("target_term"),
                table.text("detail"),
                table.text("suggestion"),
                table.text("document"),
                table.line("line"),
                table.line("column")));
      }
    }
    return findings;
  }

  private static <E extends Enum<E>> E word(TableReader table, String column, Class<E> values)
      throws IOException {
    try {
      return Enum.valueOf(values, table.text(column).replace('-', '_').toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw table.notIn(column, "a known word", e);
    }
  }
}
