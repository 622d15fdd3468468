// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.List;

/**
 * Japanese words and names that do not read as their characters have it: 大人 おとな, 山葵 わさび, 五月雨 さみだれ.
 * Immutable and thread-safe. Table: {@code japanese-words.tsv}.
 */
public final class JapaneseWords {
  private final WordTable table = WordTable.read("japanese-words.tsv");

  private JapaneseWords() {}

  private static final class Bundled {
    static final JapaneseWords WORDS = new JapaneseWords();
  }

  /** The bundled table, read on first use. */
  public static JapaneseWords bundled() {
    return Bundled.WORDS;
  }

  /**
   * The longest such word that begins at a place of a text.
   *
   * @param start UTF-16 offset
   * @return the word, or the empty string
   */
  public String wordAt(String text, int start) {
    return table.wordAt(text, start);
  }

  /** The readings of a word, in hiragana, the likeliest first. Empty if the table lacks it. */
  public List<String> readings(String word) {
    return TableFile.items(table.row(word), ' ');
  }
}
