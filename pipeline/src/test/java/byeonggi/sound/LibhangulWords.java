// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of libhangul's hanja table, if it is installed; the system property byeonggi.hanja says
 * where.
 */
public final class LibhangulWords {
  private static final Path TABLE =
      Path.of(System.getProperty("byeonggi.hanja", "/usr/share/libhangul/hanja/hanja.txt"));

  /** A word of two characters or more, and how it reads. */
  public record Word(String hanja, String reading) {}

  private LibhangulWords() {}

  /** All words in order of the table; the test is skipped if there is none. */
  public static List<Word> all() throws IOException {
    assumeTrue(Files.exists(TABLE), "no table of libhangul at " + TABLE);
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines
          .filter(line -> !line.startsWith("#") && line.indexOf('\ufffd') < 0)
          .map(line -> line.split(":", 3))
          .filter(cells -> cells.length == 3 && cells[1].codePointCount(0, cells[1].length()) > 1)
          .map(cells -> new Word(Normalizer.normalize(cells[1], Normalizer.Form.NFC), cells[0]))
          .toList();
    }
  }
}
