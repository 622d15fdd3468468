// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Entry;
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
   * @param dropped wanted entries that no format can take
   * @param leftOut how many entries were not wanted
   */
  public record Selected(List<TermPair> pairs, List<Dropped> dropped, long leftOut) {
    /** Copies the lists. */
    public Selected {
      pairs = List.copyOf(pairs);
      dropped = List.copyOf(dropped);
    }
  }

  /** Selects from the entries of a glossary. */
  public Selected from(List<Entry> entries) {
    Map<String, List<TermPair>> bySource = new LinkedHashMap<>();
    List<Dropped> dropped = new ArrayList<>();
    long leftOut = 0;
    for (Entry entry : entries) {
      if (!wants(entry)) {
        leftOut++;
        continue;
      }
      TermPair pair = pair(entry);
      if (pair.source().isEmpty() || pair.target().isEmpty()) {
        dropped.add(new Dropped(Dropped.EVERY_FORMAT, entry, "no gloss"));
        continue;
      }
      bySource.computeIfAbsent(pair.source(), s -> new ArrayList<>()).add(pair);
    }
    List<TermPair> pairs = new ArrayList<>();
    for (List<TermPair> ofSource : bySource.values()) {
      ofSource.sort(BEST_FIRST);
      pairs.addAll(ofSource);
    }
    return new Selected(pairs, dropped, leftOut);
  }

  private boolean wants(Entry entry) {
    boolean approved = entry.status() == Status.APPROVED;
    return entry.status().isUsable()
        && statuses.contains(entry.status())
        && (approved
            || (entry.occurrences() >= minOccurrences
                && entry.confidencePerMille() >= minConfidencePerMille))
        && wantsLanguage(entry.sourceLanguage());
  }

  private boolean wantsLanguage(String tag) {
    return languages.isEmpty()
        || !Locale.filterTags(
                languages.stream().map(Locale.LanguageRange::new).toList(), List.of(tag))
            .isEmpty();
  }

  private TermPair pair(Entry entry) {
    String original = TermText.of(entry.sourceTerm());
    String gloss = TermText.of(entry.targetTerm());
    LanguagePair languages =
        new LanguagePair(tag(entry.sourceLanguage()), tag(entry.targetLanguage()));
    return direction == Direction.SOURCE_TARGET
        ? new TermPair(original, gloss, languages, entry)
        : new TermPair(gloss, original, languages.reversed(), entry);
  }

  /** In its one form, {@code und} for what is none: files are named by it. */
  private static String tag(String language) {
    return Locale.forLanguageTag(language.strip().replace('_', '-')).toLanguageTag();
  }
}
