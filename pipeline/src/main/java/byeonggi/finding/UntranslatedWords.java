// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.document.Passage;
import byeonggi.document.PassageKind;
import byeonggi.document.Place;
import byeonggi.mention.Bracket;
import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words of Korean prose that a translator left half in Chinese or Japanese: 자기定位가. Writers
 * who mix the scripts on purpose do it again and again, so a document with many such words is
 * passed over; and a foreign word that only carries a particle (定位는) is spoken of, not forgotten.
 * Looks at one document. Not safe for use by several threads.
 */
final class UntranslatedWords {
  /** A passage of fewer syllables is no running prose. */
  private static final int FEWEST_SYLLABLES = 10;

  /**
   * Foreign letters outside brackets, of all letters, in a document that is not of mixed script.
   */
  private static final double MOST_FOREIGN = 0.03;

  /** So few foreign letters tell nothing of a document. */
  private static final int FEW = 20;

  /** Distinct words of both scripts in a document where they are slips. */
  private static final int MOST_WORDS = 8;

  /** A longer run of letters is no word. */
  private static final int LONGEST = 40;

  private static final String HANGUL = "[가-힣]";
  private static final String FOREIGN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]";

  /** A Korean word that goes on in two characters or more. */
  private static final Pattern HANGUL_FIRST =
      Pattern.compile(HANGUL + "+(" + FOREIGN + "{2,})(" + HANGUL + "*)");

  /** Two characters or more that go on as a Korean word. */
  private static final Pattern FOREIGN_FIRST =
      Pattern.compile("(\\p{IsHan}{2,})(" + HANGUL + "{2,})");

  /** Newspapers put these before Korean words for countries: 미中, 한日. */
  private static final Pattern COUNTRIES = Pattern.compile("[美中日韓朝北南英獨佛露蘇臺印]+");

  private final List<Finding> found = new ArrayList<>();
  private final Set<String> words = new LinkedHashSet<>();
  private long foreign;
  private long hangul;

  /** Looks at the next passage. */
  void look(Passage passage, List<Bracket> brackets) {
    if (passage.kind() == PassageKind.TABLE_CELL) {
      return;
    }
    String text = masked(passage.text(), brackets);
    int[] letters = new int[2];
    count(text, letters);
    hangul += letters[0];
    foreign += letters[1];
    if (letters[1] == 0 || letters[0] < FEWEST_SYLLABLES || letters[0] <= letters[1]) {
      return;
    }
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        judge(passage, text, new Span(at, end));
      }
      at = end + 1;
    }
  }

  /** What stands in brackets is no slip. */
  private static String masked(String text, List<Bracket> brackets) {
    if (brackets.isEmpty()) {
      return text;
    }
    char[] masked = text.toCharArray();
    for (Bracket bracket : brackets) {
      Span span = bracket.span();
      Arrays.fill(masked, span.start(), span.end(), '(');
    }
    return new String(masked);
  }

  private static void count(String text, int[] letters) {
    for (int i = 0; i < text.length(); i++) {
      Script script = Script.of(text.charAt(i));
      letters[0] += script == Script.HANGUL ? 1 : 0;
      letters[1] += script == Script.HAN || script == Script.KANA ? 1 : 0;
    }
  }

  private static boolean isWord(char c) {
    Script script = Script.of(c);
    return script != Script.SPACE && script != Script.MARK;
  }

  private void judge(Passage passage, String text, Span span) {
    String word = span.of(text);
    boolean mixed =
        span.length() <= LONGEST
            && Script.HANGUL.isIn(word)
            && (Script.HAN.isIn(word) || Script.KANA.isIn(word));
    if (!mixed) {
      return;
    }
    if (words.size() <= MOST_WORDS) {
      words.add(word);
    }
    boolean glossed = span.end() < text.length() && text.charAt(span.end()) == '(';
    Matcher first = HANGUL_FIRST.matcher(word);
    Matcher second = FOREIGN_FIRST.matcher(word);
    Span rest = null;
    if (first.matches()
        && (first.group(2).isEmpty() || Particles.mayFollow(first.group(2)))
        && !COUNTRIES.matcher(first.group(1)).matches()) {
      rest = new Span(first.start(1), first.end(1));
    } else if (second.matches()
        && !Particles.mayFollow(second.group(2))
        && !COUNTRIES.matcher(second.group(1)).matches()) {
      rest = new Span(second.start(1), second.end(1));
    }
    if (rest != null && !glossed) {
      add(passage, span, word, rest.of(word));
    }
  }

  private void add(Passage passage, Span span, String word, String rest) {
    Place place = passage.places().placeOf(span.start());
    found.add(
        new Finding(
            Rule.UNTRANSLATED.severity(),
            Rule.UNTRANSLATED,
            rest,
            Script.KANA.isIn(rest) ? "ja" : "zh",
            word,
            "%s is left untranslated in %s".formatted(rest, word),
            "translate %s, or give it in a bracket after the Korean word".formatted(rest),
            passage.document(),
            place.line(),
            place.column()));
  }

  List<Finding> findings() {
    boolean mixedScript =
        words.size() > MOST_WORDS || (foreign > FEW && foreign > MOST_FOREIGN * (foreign + hangul));
    return mixedScript ? List.of() : found;
  }
}
