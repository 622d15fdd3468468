// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.term.KindWords.Where;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands beside a mention and tells of its kind. Looks at some tens of characters, so it
 * is cheap enough for every mention. Thread-safe.
 */
public final class KindCueFinder {
  /** How much of either side is looked at, in UTF-16 units. */
  private static final int REACH = 120;

  /** What may stand between gloss and bracket: a title, a particle, closing marks. */
  private static final int BETWEEN = 12;

  /** Words after the bracket in which a head noun or predicate is looked for. */
  private static final int WORDS = 4;

  private static final String TITLE_OPEN = "《〈『「≪<«";
  private static final String QUOTE_OPEN = "'\"‘“`";
  private static final String CLOSE = "》〉』」≫>»'\"’”`*_]";

  private static final Pattern NEXT_ITEM =
      Pattern.compile(
          "^(?:[,·ㆍ・、/]|[와과나]|이나|및|그리고)?\\s{0,2}(?:그리고 |및 )?[^()\\s,.]{1,20}(?: [^()\\s,.]{1,12}){0,3}"
              + "\\s?\\([^()]{1,40}\\)['\"’”》〉*]{0,3}");
  private static final Pattern PARTICLE =
      Pattern.compile(
          "^(?:이라는|이라고|라는|라고|이란|에서는|에서도|에서|에게|에도|에는|으로는|으로|로는|이며|이고|이자|이나|처럼|까지|부터|보다|조차|마저"
              + "|은|는|이|가|을|를|의|에|도|와|과|로|란|만|나|인)(?=[\\s,.]|$)");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:들)?(?:에서는|에서|에게|에는|으로|이라고|라고|처럼|까지|부터|보다|이다|이며|은|는|이|가|을|를|의|에|도|와|과|로|인|만)?[,.:;!?]*$");
  private static final Pattern CALLED =
      Pattern.compile("^(?:등의|등이|등은|등을|등에|등도|등|같은|이라는|라는|이란|란)(?=\\s)");
  private static final Pattern YEARS =
      Pattern.compile("기원전|서기|\\d{3,4}\\s*년?\\s*[~∼\\-–—]|[~∼–]\\s*\\d{3,4}|\\d{1,2}세기");
  private static final Pattern MEANING =
      Pattern.compile(
          "^\\s*[:：—–-]\\s.{0,80}?(?:뜻|이른다|이르는|의미|비유|말이다|말함|[가-힣]{1,4}함\\b|[가-힣]음\\b|이름$)");

  private final KindWords words = KindWords.bundled();

  /**
   * Finds the cues beside one mention.
   *
   * @param term the source term
   * @param gloss its gloss; may be empty
   * @param left the text left of the bracket, of any length
   * @param inside the text in the bracket
   * @param right the text right of the bracket, of any length
   */
  public Set<KindCue> find(String term, String gloss, String left, String inside, String right) {
    Set<KindCue> cues = EnumSet.noneOf(KindCue.class);
    String near = left.substring(StrictMath.max(0, left.length() - REACH - gloss.length()));
    int start = start(near, gloss);
    int length = gloss.length();
    if (start < 0) {
      start = start(near, term); // reversed order: 护城河(해자)
      length = term.length();
    }
    String before = start < 0 ? near : near.substring(0, start);
    String between = start < 0 ? "" : near.substring(start + length);
    String after = between + right.substring(0, StrictMath.min(right.length(), REACH));
    marks(before, cues);
    before(before, cues);
    after(after, cues);
    if (YEARS.matcher(inside).find()) {
      cues.add(KindCue.YEARS);
    }
    if (MEANING.matcher(after).find()) {
      cues.add(KindCue.MEANING);
    }
    return cues;
  }

  private static int start(String near, String words) {
    int start = words.isEmpty() ? -1 : near.lastIndexOf(words);
    return start >= 0 && start + words.length() >= near.length() - BETWEEN ? start : -1;
  }

  private static void marks(String before, Set<KindCue> cues) {
    if (before.isEmpty()) {
      return;
    }
    char last = before.charAt(before.length() - 1);
    if (TITLE_OPEN.indexOf(last) >= 0) {
      cues.add(KindCue.TITLE_MARKS);
    } else if (QUOTE_OPEN.indexOf(last) >= 0) {
      cues.add(KindCue.QUOTATION_MARKS);
    }
  }

  private void before(String before, Set<KindCue> cues) {
    int end = before.length();
    while (end > 0
        && (TITLE_OPEN + QUOTE_OPEN + "*_[, \t\n").indexOf(before.charAt(end - 1)) >= 0) {
      end--;
    }
    String clause = before.substring(0, end);
    String word = clause.substring(lastBlank(clause) + 1);
    String noun = word.replaceFirst("(?:이었던|이자|이며|인)$", "");
    kind(noun, Where.BEFORE, Where.NOUN).ifPresent(kind -> add("BEFORE", kind, cues));
  }

  private static int lastBlank(String text) {
    int i = text.length() - 1;
    while (i >= 0
        && !Character.isWhitespace(text.charAt(i))
        && "()[]\"'‘“《".indexOf(text.charAt(i)) < 0) {
      i--;
    }
    return i;
  }

  /**
   * The kind of a word that ends with one of the table; words of one syllable must be the whole.
   */
  private Optional<Kind> kind(String word, Where first, Where second) {
    Optional<Kind> kind = words.find(first, w -> isOrEndsWith(word, w));
    return kind.isPresent() ? kind : words.find(second, w -> isOrEndsWith(word, w));
  }

  private static boolean isOrEndsWith(String word, String end) {
    return end.length() > 1 ? word.endsWith(end) : word.equals(end);
  }

  private void after(String text, Set<KindCue> cues) {
    int begin = 0;
    while (begin < text.length() && CLOSE.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    String after = text.substring(begin);
    if (!beside(after, cues)) {
      among(after, cues);
    }
    does(after, cues);
  }

  private boolean beside(String after, Set<KindCue> cues) {
    boolean attached = !after.isEmpty() && !Character.isWhitespace(after.charAt(0));
    String text = after.stripLeading();
    Optional<Kind> kind =
        words.find(Where.AFTER, w -> beginsWith(text, w) && (attached || w.length() > 1));
    if (kind.isEmpty() && !attached) {
      String first = text.split("\\s", 2)[0];
      String noun = TAIL.matcher(first).replaceFirst("");
      kind = words.find(Where.NOUN, w -> w.length() > 1 && noun.equals(w));
    }
    kind.ifPresent(k -> add("AFTER", k, cues));
    return kind.isPresent();
  }

  private static boolean beginsWith(String text, String word) {
    if (!text.startsWith(word)) {
      return false;
    }
    String rest = text.substring(word.length());
    return rest.isEmpty()
        || !Character.isLetter(rest.charAt(0))
        || PARTICLE.matcher(rest).find()
        || rest.startsWith("들");
  }

  private void among(String after, Set<KindCue> cues) {
    String rest = after;
    for (Matcher item = NEXT_ITEM.matcher(rest); item.find(); item = NEXT_ITEM.matcher(rest)) {
      rest = rest.substring(item.end());
    }
    rest = rest.stripLeading();
    Matcher called = CALLED.matcher(rest);
    if (!called.find()) {
      return;
    }
    List<String> next = words(rest.substring(called.end()));
    for (String word : next) {
      String noun = TAIL.matcher(word).replaceFirst("");
      Optional<Kind> kind = words.find(Where.NOUN, w -> isOrEndsWith(noun, w));
      if (kind.isPresent()) {
        add("AMONG", kind.get(), cues);
        return;
      }
      if (!noun.equals(word) && !word.endsWith("의")) {
        return; // the noun phrase ends with a particle
      }
    }
  }

  private void does(String after, Set<KindCue> cues) {
    Matcher particle = PARTICLE.matcher(after);
    boolean said = particle.find();
    List<String> next = words(said ? after.substring(particle.end()) : "");
    Optional<Kind> kind =
        words.find(
            Where.DOES,
            w ->
                w.indexOf(' ') >= 0
                    ? after.startsWith(w)
                    : next.stream().anyMatch(word -> word.startsWith(w)));
    kind.ifPresent(k -> add("DOES", k, cues));
  }

  private static List<String> words(String text) {
    String sentence = text.split("[.!?](?:\\s|$)|\\(", 2)[0].strip();
    if (sentence.isEmpty()) {
      return List.of();
    }
    List<String> all = List.of(sentence.split("\\s+"));
    return all.subList(0, StrictMath.min(all.size(), WORDS));
  }

  private static void add(String place, Kind kind, Set<KindCue> cues) {
    cues.add(KindCue.valueOf(kind.name() + "_" + place));
  }
}
