// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Script;
import java.util.regex.Pattern;

/** Tells whether the Korean words before a bracket are coordinated. */
final class Coordination {

  private static final Pattern DOTS = Pattern.compile("[·ㆍ‧∙•・･/]");
  private static final Pattern COMMAS = Pattern.compile("[,，、]");
  private static final Pattern CLAUSE_ENDS = Pattern.compile("[.!?…:;()（）\\[\\]\"“”]");
  // 위와 촉; of items of two words both have the same head: 지도 학습과 강화 학습.
  private static final Pattern TWO =
      Pattern.compile(
          ".*(?:\\S(?:과|와|이나|하고)\\s|\\S\\s(?:및|또는|그리고|혹은)\\s)\\S+"
              + "|.*\\s(\\S+)(?:과|와|\\s및|\\s또는)\\s\\S+\\s\\1",
          Pattern.DOTALL);
  // What ends so is a part of the sentence rather than the first of several names.
  private static final Pattern NO_NAME = Pattern.compile("(?:고|며|데|은|는|을|를|에|서|면|다|지만|니|해|여)$");
  private static final int WORDS_BETWEEN_COMMAS = 3;
  private static final int WORDS_BETWEEN_DOTS = 2;

  /**
   * Whether the words that end {@code left} are {@code count} coordinated ones.
   *
   * @param left what stands before the bracket
   * @param strong whether the forms in the bracket are parted by commas, or else by dots
   */
  boolean holds(String left, int count, boolean strong) {
    String[] clauses = CLAUSE_ENDS.split(left, -1);
    String clause = clauses.length == 0 ? "" : clauses[clauses.length - 1].strip();
    if (!Scripts.of(clause).letter()) {
      return false;
    }
    if (count == 2 && TWO.matcher(clause).matches()) {
      return true;
    }
    return areListed(DOTS.split(lastListItem(clause), -1), count, false)
        || (strong && areListed(COMMAS.split(clause, -1), count, true));
  }

  private static String lastListItem(String clause) {
    String[] items = COMMAS.split(clause, -1);
    return items.length == 0 ? "" : items[items.length - 1];
  }

  private static boolean areListed(String[] items, int count, boolean loose) {
    int first = items.length - count;
    if (first < 0) {
      return false;
    }
    for (int i = first; i < items.length; i++) {
      String item = items[i].strip();
      if (item.isEmpty()
          || (i > first && words(item) > (loose ? WORDS_BETWEEN_COMMAS : WORDS_BETWEEN_DOTS))) {
        return false;
      }
      if (loose && i < items.length - 1 && NO_NAME.matcher(item).find()) {
        return false;
      }
    }
    // One more item that joins on directly: the left side has more than the bracket.
    return loose || first == 0 || items[first].strip().indexOf(' ') >= 0;
  }

  private static int words(String item) {
    return item.split("\\s+", -1).length;
  }

  /** Whether the last word of {@code left} has {@code syllables} Hangul syllables. */
  boolean endsWithSyllables(String left, int syllables) {
    int count = 0;
    for (int i = left.length(); i > 0 && Script.of(left.charAt(i - 1)) == Script.HANGUL; i--) {
      count++;
    }
    return count == syllables;
  }
}
