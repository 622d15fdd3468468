// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.HanVariants;
import byeonggi.document.Passage;
import byeonggi.mention.Mention;
import byeonggi.mention.Order;
import byeonggi.mention.Segment;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import byeonggi.sound.SinoKorean;
import byeonggi.text.NationalSets;
import byeonggi.text.Script;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What terms in Han characters and kana say of the languages of a text, each distinct term once.
 * Immutable.
 */
final class HanTerms {
  private static final double SURE = 0.9;

  /** Terms of so many characters are compared with the words before them by sound. */
  private static final int LONGEST_HEARD = 5;

  private static final int LONGEST_PART = 6;
  private static final int MOST_PARTS = 20_000;

  private final Set<String> chineseParts = new HashSet<>();
  private int chinese;
  private int japanese;
  private int korean;
  private int others;

  private final Map<String, String> languages;

  private HanTerms(Map<String, String> languages) {
    this.languages = languages;
  }

  /**
   * Looks at mentions.
   *
   * @param languages what is known of terms already, by their text; what is found is added
   */
  static HanTerms of(List<Mention> mentions, Map<String, String> languages) {
    HanTerms terms = new HanTerms(languages);
    Set<String> seen = new HashSet<>();
    for (Mention mention : mentions) {
      String term = mention.term().text();
      if (seen.add(term) && (Script.HAN.isIn(term) || Script.KANA.isIn(term))) {
        terms.add(term, languages.computeIfAbsent(term, t -> surely(t, mention)));
      }
    }
    return terms;
  }

  private void add(String term, String language) {
    switch (language) {
      case "zh" -> addChinese(term);
      case "ja" -> japanese++;
      case "ko-Hani" -> korean++;
      default -> others++;
    }
  }

  private static String surely(String term, Mention mention) {
    String label = mention.term().language();
    if (!label.isEmpty()) {
      return label.startsWith("zh") ? "zh" : label;
    }
    NationalSets sets = NationalSets.of(term);
    if (Script.KANA.isIn(term) || sets.onlyJapanese()) {
      return "ja";
    }
    if (sets.onlySimplified()) {
      return "zh";
    }
    String word = wordBeside(mention);
    if (word.isEmpty() || term.length() > LONGEST_HEARD) {
      return "";
    }
    if (SinoKorean.bundled().reads(term, word)) {
      return sets.newForm() ? "" : "ko-Hani";
    }
    double asChinese = MandarinHangul.bundled().similarity(term, word);
    double asJapanese = sets.japanese() ? JapaneseHangul.bundled().similarity(term, word) : 0;
    if (Math.max(asChinese, asJapanese) < SURE) {
      return "";
    }
    return asChinese >= asJapanese ? "zh" : "ja";
  }

  /** The run of Hangul before the bracket, or in it if the term stands before; empty if none. */
  private static String wordBeside(Mention mention) {
    if (mention.order() == Order.TERM_FIRST) {
      return mention.segments().stream()
          .filter(segment -> segment.role() == Segment.Role.KOREAN)
          .map(Segment::text)
          .findFirst()
          .orElse("");
    }
    Passage passage = mention.passage();
    String text = passage.text();
    int end = mention.bracket().span().start();
    while (end > 0 && Script.of(text.charAt(end - 1)) == Script.MARK) {
      end--;
    }
    int start = end;
    while (start > 0 && Script.of(text.charAt(start - 1)) == Script.HANGUL) {
      start--;
    }
    return text.substring(start, end);
  }

  private void addChinese(String term) {
    chinese++;
    String simple = HanVariants.bundled().simplify(term);
    for (int start = 0; start < simple.length() && chineseParts.size() < MOST_PARTS; start++) {
      int longest = Math.min(simple.length(), start + LONGEST_PART);
      for (int end = start + 2; end <= longest; end++) {
        chineseParts.add(simple.substring(start, end));
      }
    }
  }

  /** What part of the terms other than {@code own} is surely Chinese, from 0 to 1. */
  double chinese(String own) {
    return share(chinese, "zh", own);
  }

  /** What part of the terms other than {@code own} is surely Japanese, from 0 to 1. */
  double japanese(String own) {
    return share(japanese, "ja", own);
  }

  /** What part of the terms other than {@code own} reads the Korean way, from 0 to 1. */
  double korean(String own) {
    return share(korean, "ko-Hani", own);
  }

  /** Whether the term is, or is a part of, a term that is surely Chinese, in whatever form. */
  boolean isPartOfChinese(String term) {
    return !chineseParts.isEmpty() && chineseParts.contains(HanVariants.bundled().simplify(term));
  }

  /** How many terms there are. */
  int size() {
    return chinese + japanese + korean + others;
  }

  private double share(int count, String language, String own) {
    String ownLanguage = languages.get(own);
    int all = ownLanguage == null ? size() : size() - 1;
    int others = language.equals(ownLanguage) ? count - 1 : count;
    return all <= 0 ? 0 : (double) others / all;
  }
}
