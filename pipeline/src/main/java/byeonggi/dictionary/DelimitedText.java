// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file of cells that a sign parts, in UTF-8, with or without a byte order mark, or in UTF-16 with
 * one. Immutable.
 *
 * @param file the file
 * @param text its text, without the mark
 */
record DelimitedText(Path file, String text) {

  /**
   * Reads a file.
   *
   * @throws NotUnicodeException if it is in no such encoding
   * @throws IOException if it can't be read
   */
  static DelimitedText of(Path file) throws IOException, NotUnicodeException {
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = charset(bytes);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return new DelimitedText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    } catch (CharacterCodingException e) {
      // The same complaint as for zeros, which no text in UTF-8 holds.
    }
    throw new NotUnicodeException(
        "%s is not %s: save it from the spreadsheet as \"CSV UTF-8\"; the other CSV of a Korean Excel has lost the simplified characters"
            .formatted(file, charset.name()));
  }

  /** UTF-8, unless there is the mark of UTF-16: what a spreadsheet calls Unicode text. */
  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8;
    };
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
