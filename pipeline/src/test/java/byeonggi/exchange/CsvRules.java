// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the documentation of a tool demands of a table. A rule that is broken is told in words.
 *
 * @param separator of the cells
 * @param header the first row
 * @param filled columns without empty cells
 * @param unique a column whose cells differ; -1 for none
 */
record CsvRules(char separator, List<String> header, Set<Integer> filled, int unique) {

  /** The rows below the header, read as RFC 4180 says. */
  List<List<String>> rows(Path file) throws IOException {
    List<List<String>> rows = all(Files.readString(file));
    return rows.subList(1, rows.size());
  }

  /** What a file does wrong. */
  List<String> brokenBy(byte[] file) throws IOException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      return List.of("not UTF-8");
    }
    List<String> broken = new ArrayList<>();
    if (text.startsWith("\uFEFF")) {
      broken.add("byte order mark");
    }
    List<List<String>> rows = all(text);
    if (!rows.get(0).equals(header)) {
      broken.add("header " + rows.get(0));
    }
    Set<String> seen = new HashSet<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() != header.size()) {
        broken.add(row.size() + " cells: " + row);
        continue;
      }
      filled.stream()
          .filter(column -> row.get(column).isBlank())
          .forEach(column -> broken.add("empty " + header.get(column)));
      if (unique >= 0 && !seen.add(row.get(unique))) {
        broken.add("twice " + row.get(unique));
      }
    }
    return broken;
  }

  private List<List<String>> all(String text) throws IOException {
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .build()) {
      return reader.readAll().stream().map(List::of).toList();
    } catch (CsvException e) {
      throw new IOException(e);
    }
  }
}
