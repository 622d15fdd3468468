// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.Locale;
import java.util.regex.Pattern;

/** Initialisms: {@code HFT} of {@code High-Frequency Trading}. */
public final class Initialism {

  private static final Pattern SHORT = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.&/+-]{1,11}");
  private static final Pattern ALL_CAPITALS = Pattern.compile("[A-Z][A-Z0-9&.+-]{1,7}s?");
  private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}\\d]");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|la|le|el|der|die|das)\\s+");

  private Initialism() {}

  /** Whether {@code text} is written like one: a single word of capitals. */
  static boolean isLike(String text) {
    return ALL_CAPITALS.matcher(text).matches();
  }

  /**
   * Whether one of the two is an initialism of the other: a single word with two capitals or more,
   * whose letters occur in this order in the several words of the other, from its first letter on.
   */
  public static boolean relates(String one, String other) {
    return shortens(one, other) || shortens(other, one);
  }

  private static boolean shortens(String abbreviation, String words) {
    if (!SHORT.matcher(abbreviation).matches()
        || abbreviation.chars().filter(Character::isUpperCase).count() < 2
        || !words.strip().matches("(?s).*[\\s-].*")) {
      return false;
    }
    String letters = fold(abbreviation.replaceFirst("(?<=\\p{Lu})s$", ""));
    String text =
        NOT_LETTER
            .matcher(ARTICLE.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceFirst(""))
            .replaceAll("");
    if (text.isEmpty() || letters.isEmpty() || text.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int matched = 0;
    for (int i = 0; i < text.length() && matched < letters.length(); i++) {
      if (text.charAt(i) == letters.charAt(matched)) {
        matched++;
      }
    }
    return matched == letters.length();
  }

  private static String fold(String text) {
    return NOT_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
