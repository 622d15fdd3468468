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

  /** Items of an enumeration on either side that are looked at. */
  private static final int ITEMS = 4;

  /** Words after the bracket in which a head noun or predicate is looked for. */
  private static final int WORDS = 4;

  private static final String TITLE_OPEN = "《〈『「≪<«";
  private static final String QUOTE_OPEN = "'\"‘“`";
  private static final String CLOSE = "》〉』」≫>»'\"’”`]";
  private static final String BOUNDARY = " \t\n()[]\"'‘“《";

  private static final String AND =
      "(?:[,·ㆍ・、/]\\s{0,2}(?:그리고 |또는 |및 )?|(?:[와과나니]|이나|이며)\\s{1,2}|\\s(?:및|그리고|또는)\\s)";
  private static final Pattern ITEM_BEFORE =
      Pattern.compile(
          "[^()\\s,.]{1,20}\\(([^()]{1,40})\\)['\"’”》〉]{0,2}" + AND + "['\"‘“《〈]{0,2}$");
  private static final Pattern ITEM_AFTER =
      Pattern.compile(
          "^"
              + AND
              + "[^()\\s,.]{1,20}(?: [^()\\s,.]{1,12}){0,3}\\s?\\(([^()]{1,40})\\)['\"’”》〉]{0,3}");

  /** A quotation that is still open at the end of the text, with the words in it. */
  private static final Pattern OPEN_QUOTE =
      Pattern.compile("[‘“《〈『「≪<«'\"][^‘“《〈『「≪<«'\"’”》〉』」≫>»]{0,30}$");

  /** After these particles places do nothing; after others, persons do nothing. */
  private static final Set<String> SUBJECT = Set.of("은", "는", "이", "가", "의", "도");

  private static final Pattern PARTICLES_AT_END =
      Pattern.compile(
          "(?:들)?(?:에서는|에서|에게|에는|으로|이라고|라고|처럼|까지|부터|보다|이다|이며|은|는|이|가|을|를|의|에|도|와|과|로|인|만)?[,.:;!?]*$");
  private static final Pattern CALLED =
      Pattern.compile("^(?:등의|등이|등은|등을|등에|등도|등|[과와] 같은|같은|이라는|라는|이란|란)(?=\\s)");
  private static final Pattern COPULA =
      Pattern.compile("(?:이었다|였다|이다|다|입니다|이었으며|이며|이고|이자|으로서|로서|인데|으로)$");
  private static final Pattern ADNOMINAL_COPULA = Pattern.compile("(?:이었던|이자|이며|인)$");
  private static final Pattern YEARS =
      Pattern.compile("기원전|서기|\\d{3,4}\\s*년?\\s*[~∼–—-]|[~∼–]\\s*\\d{3,4}|\\d{1,2}세기");
  private static final Pattern SHARE_CODE =
      Pattern.compile(
          "\\d{4,6}\\s?[.·]\\s?(?:SZ|SH|SS|HK|KS|KQ|TW|T|BJ)\\b|\\b(?:SZ|SH|HK|NASDAQ|NYSE|KRX|KOSDAQ|TYO|TSE)\\s?[:：]"
              + "|(?:종목|주식)?\\s?코드|나스닥|티커");
  private static final Pattern MEANING =
      Pattern.compile(
          "^\\s*[:：—–]\\s.{0,80}?(?:뜻|이른다|이르는|의미|비유|말이다|[가-힣]{2,8}함(?:\\W|$)|상태|상황|형세|처지|모습|태도)");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** A colon or dash after the bracket, and a noun phrase up to the end of the clause. */
  private static final Pattern GENUS =
      Pattern.compile("^\\s*(?:[:：—–]|- )\\s*([^.,:;()\\n]{1,60})(?:[.,(\\n]|$)");

  private final KindWords words = KindWords.bundled();
  private final TermShape shape = new TermShape();

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
    before(outsideMarks(before, after, cues), cues);
    String outside = after.substring(closed(after));
    after(outside, cues);
    ParticleCues.find(outside).ifPresent(cues::add);
    if (start >= 0) {
      Layout.of(before, right).cue().ifPresent(cues::add);
    }
    siblings(term, inside, cues);
    if (YEARS.matcher(inside).find()) {
      cues.add(KindCue.YEARS);
    }
    if (SHARE_CODE.matcher(inside).find()) {
      cues.add(KindCue.SHARE_CODE);
    }
    if (MEANING.matcher(after).find()) {
      cues.add(KindCue.MEANING);
    }
    return cues;
  }

  /** {@code Alibaba, 阿里巴巴}: the other forms in the bracket. */
  private void siblings(String term, String inside, Set<KindCue> cues) {
    for (String part : inside.split("[,，;/]", -1)) {
      if (!part.strip().equals(term)) {
        listed(part, cues);
      }
    }
  }

  private static int start(String near, String words) {
    int start = words.isEmpty() ? -1 : near.lastIndexOf(words);
    return start >= 0 && start + words.length() >= near.length() - BETWEEN ? start : -1;
  }

  private static int closed(String after) {
    int end = 0;
    while (end < after.length() && CLOSE.indexOf(after.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Adds the cue of the mark that opens the gloss, and returns the text before that mark. */
  private static String outsideMarks(String before, String after, Set<KindCue> cues) {
    boolean opensHere =
        !before.isEmpty() && TITLE_OPEN.indexOf(before.charAt(before.length() - 1)) >= 0;
    if (closed(after) == 0 && !opensHere) {
      return before;
    }
    Matcher quote = OPEN_QUOTE.matcher(before); // the gloss may be but the end of what is quoted
    if (!quote.find()) {
      return before;
    }
    boolean title = TITLE_OPEN.indexOf(before.charAt(quote.start())) >= 0;
    cues.add(title ? KindCue.TITLE_MARKS : KindCue.QUOTATION_MARKS);
    return before.substring(0, quote.start());
  }

  private void before(String before, Set<KindCue> cues) {
    String left = before;
    Matcher item = ITEM_BEFORE.matcher(left);
    for (int i = 0; i < ITEMS && item.find(); i++) {
      listed(item.group(1), cues);
      left = left.substring(0, item.start());
      item = ITEM_BEFORE.matcher(left);
    }
    int end = left.length();
    while (end > 0 && (TITLE_OPEN + QUOTE_OPEN + "[, \t\n").indexOf(left.charAt(end - 1)) >= 0) {
      end--;
    }
    String word = lastWord(left.substring(0, end));
    String noun = ADNOMINAL_COPULA.matcher(word).replaceFirst("");
    words
        .find(Where.BEFORE, w -> isOrEndsWith(noun, w))
        .or(() -> words.find(Where.NOUN, w -> isOrEndsWith(noun, w)))
        .ifPresent(kind -> add("BEFORE", kind, cues));
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && BOUNDARY.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start);
  }

  /** Words of one syllable end too many others, with a particle or without. */
  private static boolean isOrEndsWith(String word, String end) {
    boolean brief = end.length() == 1 || (end.length() == 2 && end.matches(".[은는을를이가]"));
    return brief ? word.equals(end) : word.endsWith(end);
  }

  private void listed(String inside, Set<KindCue> cues) {
    shape.glance(inside.split("[,，]", 2)[0]).ifPresent(kind -> add("LISTED", kind, cues));
  }

  private void after(String after, Set<KindCue> cues) {
    boolean beside = beside(after, cues);
    String rest = after;
    Matcher item = ITEM_AFTER.matcher(rest);
    for (int i = 0; i < ITEMS && item.find(); i++) {
      listed(item.group(1), cues);
      rest = rest.substring(item.end());
      item = ITEM_AFTER.matcher(rest);
    }
    if (!beside) {
      among(rest.stripLeading(), cues);
    }
    does(rest, cues);
    is(after, cues);
    genus(after, cues);
  }

  /** {@code 카네미도리(金みどり): 온천 여관}: what the definition after a colon says that it is. */
  private void genus(String after, Set<KindCue> cues) {
    Matcher genus = GENUS.matcher(BRACKETS.matcher(after).replaceAll(""));
    if (genus.find()) {
      String noun = PARTICLES_AT_END.matcher(lastWord(genus.group(1).strip())).replaceFirst("");
      words
          .find(Where.NOUN, w -> isOrEndsWith(noun, w))
          .ifPresent(kind -> add("AMONG", kind, cues));
    }
  }

  private boolean beside(String after, Set<KindCue> cues) {
    boolean attached = !after.isEmpty() && !Character.isWhitespace(after.charAt(0));
    String text = after.stripLeading();
    Optional<Kind> kind =
        words.find(Where.AFTER, w -> beginsWith(text, w) && (attached || w.length() > 1));
    if (kind.isEmpty() && !attached) {
      String noun = PARTICLES_AT_END.matcher(text.split("\\s", 2)[0]).replaceFirst("");
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
        || rest.startsWith("들")
        || ParticleCues.PARTICLE.matcher(rest).find();
  }

  /** {@code …(腾讯) 등 빅테크 기업}: what the gloss is said to be one of. */
  private void among(String after, Set<KindCue> cues) {
    Matcher called = CALLED.matcher(after);
    if (!called.find()) {
      return;
    }
    Optional<Kind> head = Optional.empty();
    for (String word : words(after.substring(called.end()))) {
      String noun = PARTICLES_AT_END.matcher(word).replaceFirst("");
      head = words.find(Where.NOUN, w -> isOrEndsWith(noun, w));
      if (!noun.equals(word) && (head.isPresent() || !word.endsWith("의"))) {
        break; // a particle ends the noun phrase, and its head stands before that
      }
    }
    head.ifPresent(kind -> add("AMONG", kind, cues));
  }

  private void does(String after, Set<KindCue> cues) {
    Matcher particle = ParticleCues.PARTICLE.matcher(after);
    List<String> next = particle.find() ? words(after.substring(particle.end())) : List.of();
    boolean subject = particle.find(0) && SUBJECT.contains(particle.group());
    for (Kind kind :
        words.findAll(
            Where.DOES,
            w ->
                w.indexOf(' ') >= 0
                    ? after.startsWith(w)
                    : next.stream().anyMatch(word -> word.startsWith(w)))) {
      if (subject ? kind != Kind.PLACE : kind != Kind.PERSON) {
        add("DOES", kind, cues);
      }
    }
  }

  /** {@code …(蘇童)은 중국의 작가다.}: what the sentence says that it is. */
  private void is(String after, Set<KindCue> cues) {
    if (!after.startsWith("은 ") && !after.startsWith("는 ")) {
      return;
    }
    String[] clauses = after.split("[.,!?](?:\\s|$)", 2);
    String last = lastWord(clauses[0]);
    Matcher copula = COPULA.matcher(last);
    if (clauses.length == 2 && copula.find()) {
      String noun = last.substring(0, copula.start());
      words
          .find(Where.NOUN, w -> isOrEndsWith(noun, w))
          .ifPresent(kind -> add("AMONG", kind, cues));
    }
  }

  private static List<String> words(String text) {
    String sentence = text.split("[.!?](?:\\s|$)|\\(", 2)[0].strip();
    if (sentence.isEmpty()) {
      return List.of();
    }
    List<String> all = List.of(sentence.split("\\s+"));
    return all.subList(0, StrictMath.min(all.size(), WORDS));
  }

  /** A cue that {@link KindCue} does not have is none. */
  private static void add(String place, Kind kind, Set<KindCue> cues) {
    KindCue.of(kind, place).ifPresent(cues::add);
  }
}
