// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Mark;
import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.Optional;

/**
 * Finds the foreign words right before a bracket that may hold their gloss: the longest run of one
 * foreign script, or what is emphasised or quoted there. Blanks may stand within Latin words and
 * within characters, not between the two.
 */
final class TermBefore {

  private static final int LONGEST_RUN = 6;
  private static final String JOINERS = "-'’.&+/·・･‐–ー";

  /** The run, as a span of the passage; nothing when no foreign word stands there. */
  Optional<Span> find(Parenthetical parenthetical) {
    String left = parenthetical.left();
    int end = parenthetical.leftWord().length();
    int offset = parenthetical.bracket().span().start() - left.length();
    Optional<Span> quoted = quotation(left);
    if (quoted.isPresent()) {
      return Optional.of(new Span(offset + quoted.get().start(), offset + quoted.get().end()));
    }
    int start = startOfRun(left, end);
    start = skipJoiners(left, start, end);
    String run = left.substring(start, end);
    Scripts scripts = Scripts.of(run);
    if (!scripts.foreign() || isPartOfLongerWord(left, start, scripts) || isSymbol(run)) {
      return Optional.empty();
    }
    if (scripts.onlyLatin()) {
      start += leadingNumber(run);
      start = lastWords(left, start, end);
    }
    return Optional.of(marked(parenthetical, new Span(offset + start, offset + end)));
  }

  private static int startOfRun(String left, int end) {
    int start = end;
    Script next = null;
    while (start > 0) {
      int c = left.codePointBefore(start);
      Script script = Script.of(c);
      if (script == Script.SPACE) {
        if (next == null || start < 2 || !joinsOverBlank(left, start - 1, next)) {
          break;
        }
      } else if (script.isForeignLetter()) {
        next = family(script);
      } else if (script == Script.DIGIT) {
        next = next == null ? Script.LATIN : next;
      } else if (next == null || JOINERS.indexOf(c) < 0) {
        break;
      }
      start -= Character.charCount(c);
    }
    return start;
  }

  private static boolean joinsOverBlank(String left, int blank, Script next) {
    Script before = Script.of(left.codePointBefore(blank));
    return before == Script.DIGIT
        ? next == Script.LATIN
        : before.isForeignLetter() && family(before) == next;
  }

  private static Script family(Script script) {
    return script == Script.KANA ? Script.HAN : script;
  }

  private static int skipJoiners(String left, int start, int end) {
    int from = start;
    while (from < end
        && !Character.isLetterOrDigit(left.charAt(from))
        && !Character.isSurrogate(left.charAt(from))) {
      from++;
    }
    return from;
  }

  /** Foreign words that a quotation holds, which ends at the bracket: commas may be among them. */
  private static Optional<Span> quotation(String left) {
    String text = left.stripTrailing();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int closing = text.length() - 1;
    int opening = text.lastIndexOf(Marks.openingOf(text.charAt(closing)), closing - 1);
    if (Marks.openingOf(text.charAt(closing)) == 0 || opening < 0) {
      return Optional.empty();
    }
    Span span = new Span(opening + 1, closing);
    Scripts scripts = Scripts.of(span.of(text));
    return scripts.foreign() && !scripts.hangul() && span.of(text).equals(span.of(text).strip())
        ? Optional.of(span)
        : Optional.empty();
  }

  /** In 즈푸AI(지푸) and front_of_house.rs(예) the Latin letters are not a word. */
  private static boolean isPartOfLongerWord(String left, int start, Scripts scripts) {
    if (!scripts.onlyLatin() || start == 0) {
      return false;
    }
    char before = left.charAt(start - 1);
    return Script.of(before) == Script.HANGUL || "_/\\:@#$=".indexOf(before) >= 0;
  }

  /** One Latin letter stands for a quantity or a place in a list. */
  private static boolean isSymbol(String run) {
    return run.codePoints().filter(Character::isLetterOrDigit).count() == 1
        && Scripts.of(run).latin();
  }

  private static int leadingNumber(String run) {
    int i = 0;
    while (i < run.length() && !Character.isLetter(run.charAt(i)) && run.charAt(i) != ' ') {
      i++;
    }
    boolean number = i > 0 && i < run.length() && run.charAt(i) == ' ';
    return number ? i + 1 : 0;
  }

  /** Of a whole sentence in Latin letters only the capitalised words at its end, or the last. */
  private static int lastWords(String left, int start, int end) {
    String run = left.substring(start, end);
    if (run.split("\\s+", -1).length <= LONGEST_RUN) {
      return start;
    }
    int from = end;
    int at = end;
    while (at > start) {
      int blank = left.lastIndexOf(' ', at - 1);
      int word = Math.max(blank + 1, start);
      boolean last = at == end;
      if (!last && !Character.isUpperCase(left.charAt(word))) {
        break;
      }
      from = word;
      if (last && !Character.isUpperCase(left.charAt(word))) {
        break;
      }
      at = Math.max(blank, start);
    }
    return from;
  }

  private static Span marked(Parenthetical parenthetical, Span run) {
    for (Mark mark : parenthetical.passage().marks()) {
      String text = mark.span().of(parenthetical.passage().text());
      if (mark.span().end() == run.end()
          && mark.span().length() <= Parenthetical.LEFT
          && Scripts.of(text).foreign()
          && !Scripts.of(text).hangul()) {
        return mark.span();
      }
    }
    return run;
  }
}
