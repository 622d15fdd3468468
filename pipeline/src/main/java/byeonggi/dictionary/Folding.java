// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Folds the forms in which one term is written into one: NFKC, case, simplified characters, blanks.
 * Thread-safe if its simplification is.
 */
public final class Folding {

  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private final UnaryOperator<String> simplified;

  /**
   * Folds with a given simplification.
   *
   * @param simplified gives the simplified characters for the traditional ones of a text
   */
  public Folding(UnaryOperator<String> simplified) {
    this.simplified = simplified;
  }

  /** The folded form; folding it again changes nothing. */
  public String fold(String text) {
    if (isPlain(text)) {
      String simple = simplified.apply(text);
      if (isPlain(simple)) {
        return simple;
      }
    }
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String simple = simplified.apply(compatible);
    // Forms of one letter may meet in upper case only (both forms of sigma), or in none but after
    // both (ẞ, ß, ss).
    String caseless =
        simple.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String composed = Normalizer.normalize(caseless, Normalizer.Form.NFKC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }

  /** Syllables and unified ideographs have one form, and are most of a glossary. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x4E00 && c <= 0x9FFF);
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
