// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import byeonggi.export.Failure;
import byeonggi.export.FailuresCsv;
import byeonggi.export.GlossaryCsv;
import byeonggi.export.OccurrencesCsv;
import byeonggi.export.TableException;
import byeonggi.export.TableFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Any table is read or refused with its line; any text that is written is read back. */
public final class CsvTarget {
  private CsvTarget() {}

  /** Tests one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.withinASecond(() -> test(input));
  }

  private static void test(byte[] input) {
    try {
      read(Inputs.file("fuzz-table.csv", input));
      writeAndRead(Inputs.text(input));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path file) throws IOException {
    try {
      GlossaryCsv.read(file);
    } catch (TableException e) {
      Inputs.demand(e.getMessage().startsWith(file.toString()), "names the file");
    }
    try {
      OccurrencesCsv.read(file, occurrence -> {});
    } catch (TableException e) {
      Inputs.demand(e.getMessage().startsWith(file.toString()), "names the file");
    }
    try {
      FailuresCsv.read(file);
    } catch (TableException e) {
      Inputs.demand(e.getMessage().startsWith(file.toString()), "names the file");
    }
  }

  private static void writeAndRead(String text) throws IOException {
    Path file = Inputs.file("fuzz-written.csv", new byte[0]);
    Failure failure = new Failure(text, "decode", text, text + "'" + text);
    try (FailuresCsv table = new FailuresCsv(file, new TableFormat(false, true))) {
      table.write(failure);
    }
    List<Failure> once = FailuresCsv.read(file);
    Inputs.demand(once.size() == 1, "one row");
    try (FailuresCsv table = new FailuresCsv(file, new TableFormat(true, true))) {
      table.write(once.get(0));
    }
    Inputs.demand(FailuresCsv.read(file).equals(once), "what was read is written the same");
  }
}
