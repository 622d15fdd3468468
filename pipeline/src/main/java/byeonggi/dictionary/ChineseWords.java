// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/**
 * Which words of two and more characters are common words of Chinese and nothing else: 护城河, neither
 * 长城 nor 刻舟求剑. Of other words, about one in fifty counts as common. Immutable and thread-safe.
 * Table: {@code chinese-words.bloom}.
 */
public final class ChineseWords {
  private static final class Bundled {
    static final ChineseWords WORDS = new ChineseWords();
  }

  private final HanVariants variants = HanVariants.bundled();
  private final WordFilter words = WordFilter.read("chinese-words.bloom");

  private ChineseWords() {}

  /** The bundled table, read on first use. */
  public static ChineseWords bundled() {
    return Bundled.WORDS;
  }

  /** Whether a word, in any Han characters, is a common one. */
  public boolean isCommon(String word) {
    return word.length() > 1 && words.contains(variants.simplify(word));
  }
}
