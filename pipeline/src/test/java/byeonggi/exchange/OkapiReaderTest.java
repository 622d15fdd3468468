// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.terminology.ConceptEntry;
import net.sf.okapi.lib.terminology.IGlossaryReader;
import net.sf.okapi.lib.terminology.csv.CSVReader;
import net.sf.okapi.lib.terminology.tsv.TSVReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Okapi, on which many tools stand, has what was written in two columns. */
class OkapiReaderTest {
  private static final LocaleId SOURCE = LocaleId.CHINA_CHINESE;
  private static final LocaleId TARGET = LocaleId.KOREAN;

  @TempDir Path output;

  @ParameterizedTest
  @CsvSource({
    "omegat, 0",
    "deepl-tsv, 0",
    "deepl-csv, 0",
    "google, 0",
    "azure, 0",
    "amazon, 1",
  })
  void readsEachTermThatWasNotDropped(String format, int headerRows) throws IOException {
    for (Direction direction : Direction.values()) {
      Exported exported = Exported.hostile(format, direction, output);
      for (var ofLanguages : exported.terms().entrySet()) {
        List<List<String>> read = read(exported.file(ofLanguages.getKey()));
        assertEquals(
            ofLanguages.getValue(), Exported.sorted(read.subList(headerRows, read.size())));
      }
    }
  }

  private static List<List<String>> read(Path file) {
    IGlossaryReader reader =
        file.toString().endsWith(".csv")
            ? new CSVReader(SOURCE, TARGET)
            : new TSVReader(SOURCE, TARGET);
    List<List<String>> rows = new ArrayList<>();
    reader.open(file.toFile());
    while (reader.hasNext()) {
      ConceptEntry entry = reader.next();
      rows.add(List.of(term(entry, SOURCE), term(entry, TARGET)));
    }
    reader.close();
    return rows;
  }

  private static String term(ConceptEntry entry, LocaleId locale) {
    return entry.getEntries(locale).getTerm(0).getText();
  }
}
