// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/**
 * Which words in Chinese characters Korean dictionaries know: 打者 and 以心傳心, not 大模型. Of words that
 * are not known, about one in fifty counts as known. Immutable and thread-safe. Table: {@code
 * korean-words.bloom}.
 */
public final class KoreanWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  private static final class Bundled {
    static final KoreanWords WORDS = new KoreanWords();
  }

  private final WordFilter words = WordFilter.read("korean-words.bloom");

  private KoreanWords() {}

  /** The bundled table, read on first use. */
  public static KoreanWords bundled() {
    return Bundled.WORDS;
  }

  /** Whether the table can tell of words of this length; it holds those of two to five. */
  public boolean tellsOf(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST;
  }

  /** Whether a dictionary has the word in these characters. */
  public boolean contains(String word) {
    return tellsOf(word) && words.contains(word);
  }
}
