// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * Mandarin words, names and surnames that do not read as the most usual readings of their
 * characters have it: 重庆 chong qing, 银行 yin hang, the surname 单 shan. Immutable and thread-safe.
 * Table: {@code mandarin-words.tsv}.
 */
public final class MandarinWords {
  private final WordTable table = WordTable.read("mandarin-words.tsv");

  private MandarinWords() {}

  private static final class Bundled {
    static final MandarinWords WORDS = new MandarinWords();
  }

  /** The bundled table, read on first use. */
  public static MandarinWords bundled() {
    return Bundled.WORDS;
  }

  /**
   * The longest such word, of two characters at least, that begins at a place of a text.
   *
   * @param start UTF-16 offset
   * @return the word, or the empty string
   */
  public String wordAt(String text, int start) {
    return table.wordAt(text, start);
  }

  /**
   * The readings of a word, in pinyin without tones; each has a syllable for each character. Of a
   * single character, its readings as a surname. Empty if the table does not hold the word.
   */
  public List<List<String>> readings(String word) {
    List<List<String>> readings = new ArrayList<>(1);
    for (String reading : TableFile.items(table.row(word), ',')) {
      readings.add(TableFile.items(reading, ' '));
    }
    return readings;
  }
}
