// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import byeonggi.gloss.EvidencePoints;
import byeonggi.gloss.Reasons;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A glossary of made-up words, as large as asked for, always the same: the sizes of its texts and
 * its counts are those of an archive of news.
 */
final class LargeGlossary {
  private static final List<String> KINDS =
      List.of("person", "place", "organisation", "work", "idiom", "concept", "phrase", "other");
  private static final List<String> EVIDENCES =
      List.of("transcription", "reading", "meaning", "quotation", "morphology", "corpus");
  private static final int TERMS_IN_A_DOCUMENT = 25;

  private final SplittableRandom random = new SplittableRandom(20_261_129);
  private final int entries;
  private final int mentions;

  LargeGlossary(int entries, int mentions) {
    this.entries = entries;
    this.mentions = mentions;
  }

  /** What a page of it tells of its run. */
  ReportFacts facts() {
    return new ReportFacts("test", mentions / TERMS_IN_A_DOCUMENT, 700, 0, true, EVIDENCES);
  }

  /** Hands it all to a page. */
  void tell(ReportData page) throws IOException {
    List<Entry> all = new ArrayList<>(entries);
    int left = mentions;
    for (int i = 0; i < entries; i++) {
      int rest = entries - i - 1;
      // Few are frequent, most are rare, as words are.
      int count = Math.max(1, Math.min(left - rest, mentions / (12 * (i + 1)) + left / (rest + 1)));
      left -= count;
      all.add(entry(i, count));
      page.add(all.get(i));
    }
    List<Integer> order = shuffled(all);
    for (int i = 0; i < order.size(); i++) {
      page.add(mention(all.get(order.get(i)), i));
    }
  }

  private List<Integer> shuffled(List<Entry> all) {
    List<Integer> order = new ArrayList<>(mentions);
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.get(i).occurrences(); j++) {
        order.add(i);
      }
    }
    for (int i = order.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      order.set(i, order.set(other, order.get(i)));
    }
    return order;
  }

  private Entry entry(int number, int count) {
    boolean chinese = random.nextInt(3) > 0;
    String term = chinese ? han(2 + random.nextInt(3)) : latin(4 + random.nextInt(14));
    int confidence = 400 + random.nextInt(600);
    return new Entry(
        term,
        chinese ? "zh" : "en",
        hangul(2 + random.nextInt(6)),
        "ko",
        count,
        Math.max(1, count / 2),
        1000,
        confidence,
        Status.PREFERRED,
        confidence < 700,
        KINDS.get(random.nextInt(KINDS.size())),
        "NOUN",
        EVIDENCES.get(random.nextInt(EVIDENCES.size())),
        number % 9 == 0 ? hangul(9) : "",
        "",
        "",
        "%016x".formatted(0x9E3779B97F4A7C15L * (number + 1)));
  }

  private Occurrence mention(Entry entry, int number) {
    return new Occurrence(
        "뉴스/2026/%06d.md".formatted(number / TERMS_IN_A_DOCUMENT),
        1 + number % TERMS_IN_A_DOCUMENT * 2,
        1 + random.nextInt(300),
        entry.sourceTerm(),
        entry.sourceLanguage(),
        entry.targetTerm(),
        "ko",
        entry.confidencePerMille(),
        entry.pairing(),
        sentence(60 - entry.targetTerm().length()) + entry.targetTerm(),
        entry.sourceTerm(),
        sentence(60),
        entry.id(),
        new Reasons(
            EvidencePoints.ofHundredths(
                random.nextInt(900), 0, random.nextInt(900), 0, random.nextInt(400) - 200, 35),
            true,
            hangul(3) + " " + entry.targetTerm(),
            random.nextInt(300)));
  }

  private String sentence(int length) {
    StringBuilder words = new StringBuilder();
    while (words.length() < length) {
      words.append(hangul(2 + random.nextInt(3))).append(' ');
    }
    words.setLength(length);
    return words.toString();
  }

  private String hangul(int length) {
    return letters('가', 11_172, length);
  }

  private String han(int length) {
    return letters('一', 3_000, length);
  }

  private String latin(int length) {
    return letters('a', 26, length);
  }

  private String letters(char first, int many, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) (first + random.nextInt(many)));
    }
    return letters.toString();
  }
}
