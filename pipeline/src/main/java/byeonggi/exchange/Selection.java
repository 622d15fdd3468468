// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Entry;
import byeonggi.glossary.Review;
import byeonggi.glossary.ReviewedEntry;
import byeonggi.glossary.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which entries are exported, and in which direction.
 *
 * @param direction which side is translated
 * @param minOccurrences entries that occur less often are left out, unless a person approved them
 * @param minConfidencePerMille entries of lower confidence are left out, unless a person approved
 *     them; in thousandths
 * @param statuses which statuses are wanted; of the usable ones
 * @param languages ranges of RFC 4647 for the language of the original, as {@code zh} for {@code
 *     zh} and {@code zh-Latn}; empty for all
 */
public record Selection(
    Direction direction,
    long minOccurrences,
    int minConfidencePerMille,
    Set<Status> statuses,
    List<String> languages) {

  /** RFC 5646, 4.4.1: what every program is to take. */
  private static final int LONGEST_TAG = 35;

  private static final Comparator<TermPair> BEST_FIRST =
      Comparator.comparing((TermPair pair) -> pair.entry().status())
          .thenComparing(
              Comparator.comparingLong((TermPair pair) -> pair.entry().occurrences()).reversed());

  /** Copies the collections. */
  public Selection {
    statuses = Set.copyOf(statuses);
    languages = List.copyOf(languages);
  }

  /**
   * What was selected.
   *
   * @param pairs the pairs: sources in order of the glossary, of each source the best pair first
   * @param rows what a person reviews, in order of the glossary: the entries of the pairs, those
   *     without a gloss, and where approved ones are wanted all that was decided
   * @param withoutGloss wanted entries that make no pair
   * @param leftOut how many entries were not wanted
   */
  public record Selected(
      List<TermPair> pairs, List<ReviewedEntry> rows, List<Entry> withoutGloss, long leftOut) {
    /** Copies the lists. */
    public Selected {
      pairs = List.copyOf(pairs);
      rows = List.copyOf(rows);
      withoutGloss = List.copyOf(withoutGloss);
    }
  }

  /** Selects from the entries of a glossary. */
  public Selected from(List<Entry> entries) {
    return fromReviewed(
        entries.stream().map(entry -> new ReviewedEntry(entry, Review.NONE)).toList());
  }

  /** The tags of the original terms of a glossary, sorted; where rows name none, as judged. */
  public static List<String> languagesOf(List<ReviewedEntry> entries) {
    OpenLanguages open = OpenLanguages.of(entries.stream().map(ReviewedEntry::entry).toList());
    return entries.stream().map(entry -> open.ofSource(entry.entry())).distinct().sorted().toList();
  }

  /** Selects from the entries of a glossary that a person may have gone over. */
  public Selected fromReviewed(List<ReviewedEntry> entries) {
    OpenLanguages open = OpenLanguages.of(entries.stream().map(ReviewedEntry::entry).toList());
    Map<String, List<TermPair>> bySource = new LinkedHashMap<>();
    List<ReviewedEntry> rows = new ArrayList<>();
    List<Entry> withoutGloss = new ArrayList<>();
    long leftOut = 0;
    for (ReviewedEntry reviewed : entries) {
      Entry entry = reviewed.entry();
      if (wantsRow(entry, open)) {
        rows.add(reviewed);
      }
      if (!wants(entry, open)) {
        leftOut++;
        continue;
      }
      TermPair pair = pair(entry, open);
      if (pair.source().isEmpty() || pair.target().isEmpty()) {
        withoutGloss.add(entry);
        continue;
      }
      bySource.computeIfAbsent(pair.source(), s -> new ArrayList<>()).add(pair);
    }
    List<TermPair> pairs = new ArrayList<>();
    for (List<TermPair> ofSource : bySource.values()) {
      ofSource.sort(BEST_FIRST);
      pairs.addAll(ofSource);
    }
    return new Selected(pairs, rows, withoutGloss, leftOut);
  }

  private boolean wants(Entry entry, OpenLanguages open) {
    return entry.status().isUsable() && statuses.contains(entry.status()) && wantsRow(entry, open);
  }

  /** What a person decided must not be lost when the file goes back as a dictionary. */
  private boolean wantsRow(Entry entry, OpenLanguages open) {
    boolean decided = entry.status().isDecision();
    return statuses.contains(decided ? Status.APPROVED : entry.status())
        && (decided
            || (entry.occurrences() >= minOccurrences
                && entry.confidencePerMille() >= minConfidencePerMille))
        && wantsLanguage(open.ofSource(entry));
  }

  private boolean wantsLanguage(String tag) {
    return languages.isEmpty()
        || !Locale.filterTags(
                languages.stream().map(Locale.LanguageRange::new).toList(), List.of(tag))
            .isEmpty();
  }

  private TermPair pair(Entry entry, OpenLanguages open) {
    String original = TermText.of(entry.sourceTerm());
    String gloss = TermText.of(entry.targetTerm());
    LanguagePair languages =
        new LanguagePair(tag(open.ofSource(entry)), tag(OpenLanguages.ofTarget(entry)));
    return direction == Direction.SOURCE_TARGET
        ? new TermPair(original, gloss, languages, entry)
        : new TermPair(gloss, original, languages.reversed(), entry);
  }

  /**
   * In its one form, {@code und} for what is none: files are named by it. What is too long loses
   * subtags from its end, as RFC 5646 has it (4.4.2).
   */
  private static String tag(String language) {
    String tag = Locale.forLanguageTag(language.strip().replace('_', '-')).toLanguageTag();
    while (tag.length() > LONGEST_TAG) {
      tag = Locale.forLanguageTag(tag.substring(0, tag.lastIndexOf('-'))).toLanguageTag();
    }
    return tag;
  }
}
