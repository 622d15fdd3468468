// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/**
 * A list of English words and of names that are usual in English. Immutable and thread-safe. Table:
 * {@code english-words.txt}.
 */
public final class EnglishWords {
  private final SortedRows rows = SortedRows.read("english-words.txt");

  private EnglishWords() {}

  private static final class Bundled {
    static final EnglishWords WORDS = new EnglishWords();
  }

  /** The bundled list, read on first use. */
  public static EnglishWords bundled() {
    return Bundled.WORDS;
  }

  /** Whether the list has {@code word} in just these letters, small or capital. */
  public boolean contains(String word) {
    return rows.has(word);
  }
}
