// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.NationalSets;
import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * The written form of a source term: its script class, and its words if it is spelt in letters.
 *
 * @param text the term as written
 * @param scriptClass the scripts it is written in
 * @param characters how many Han characters and kana it has
 * @param words its words in letters, parted at blanks, hyphens and slashes
 * @param initialism whether it is short and all in capitals: LLM, R&amp;D
 * @param sets which countries write with its Han characters
 */
public record TermForm(
    String text,
    ScriptClass scriptClass,
    int characters,
    List<String> words,
    boolean initialism,
    NationalSets sets) {

  private static final int LONGEST_INITIALISM = 6;

  /** Which scripts a term is written in; evidence weighs differently in each. */
  public enum ScriptClass {
    HAN(1),
    KANA(2),
    LATIN(3),
    OTHER(4);

    private final int column;

    ScriptClass(int column) {
      this.column = column;
    }

    /** The column of {@link Weights} that is this class's own; column 0 is common to all. */
    public int column() {
      return column;
    }
  }

  /** Looks at a term. */
  public static TermForm of(String term) {
    return new TermForm(
        term,
        classOf(term),
        characters(term),
        words(term),
        isInitialism(term),
        NationalSets.of(term));
  }

  /** Which scripts a term is written in. */
  static ScriptClass classOf(String term) {
    if (Script.KANA.isIn(term)) {
      return ScriptClass.KANA;
    }
    if (Script.HAN.isIn(term)) {
      return ScriptClass.HAN;
    }
    return Script.LATIN.isIn(term) ? ScriptClass.LATIN : ScriptClass.OTHER;
  }

  private static int characters(String term) {
    int characters = 0;
    for (int i = 0; i < term.length(); ) {
      int codePoint = term.codePointAt(i);
      Script script = Script.of(codePoint);
      if (script == Script.HAN || script == Script.KANA) {
        characters++;
      }
      i += Character.charCount(codePoint);
    }
    return characters;
  }

  private static List<String> words(String term) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      Script script = Script.of(c);
      if (script == Script.LATIN
          || script == Script.DIGIT
          || script == Script.OTHER_LETTER
          || (word.length() > 0 && (c == '\'' || c == '’' || c == '.'))) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  /** Capitals, perhaps with a small letter for a small word between two of them: MoE, IoT, APIs. */
  private static boolean isInitialism(String term) {
    int capitals = 0;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (!isSmallWord(term, i)
          && !(c == 's' && i == term.length() - 1)
          && "&.-/".indexOf(c) < 0
          && !isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2 && term.length() <= LONGEST_INITIALISM;
  }

  private static boolean isSmallWord(String term, int at) {
    return at > 0
        && at + 1 < term.length()
        && Character.isLowerCase(term.charAt(at))
        && Character.isUpperCase(term.charAt(at - 1))
        && Character.isUpperCase(term.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
