// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file of cells that a sign parts, in UTF-8, with or without a byte order mark. Immutable.
 *
 * @param file the file
 * @param text its text, without the mark
 */
record DelimitedText(Path file, String text) {

  /**
   * Reads a file.
   *
   * @throws MalformedTableException if it is not UTF-8
   * @throws IOException if it can't be read
   */
  static DelimitedText of(Path file) throws IOException, MalformedTableException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return new DelimitedText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new MalformedTableException(
          file
              + " is not UTF-8: save it from the spreadsheet as \"CSV UTF-8\"; the other CSV of a"
              + " Korean Excel has lost the simplified characters");
    }
  }

  /** The first line that holds text; empty if none does. */
  String firstLine() {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  /** Whether tabs part the cells. */
  boolean hasTabs() {
    return firstLine().contains("\t");
  }

  /** The rows of cells that tabs part; no sign quotes or escapes. */
  RawTable partedByTabs() {
    List<RawRow> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      rows.add(new RawRow(rows.size() + 1, Arrays.asList(line.split("\t", -1))));
    }
    return new RawTable(file.toString(), rows);
  }

  /**
   * The rows of cells that a sign parts, with quotation marks as in RFC 4180.
   *
   * @throws MalformedTableException if a quotation mark is never closed
   */
  RawTable partedBy(char sign) throws MalformedTableException {
    String name = file.toString();
    return new RawTable(name, new QuotedCells(name, text, sign).rows());
  }
}
