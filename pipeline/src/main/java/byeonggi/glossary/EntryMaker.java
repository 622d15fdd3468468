// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import byeonggi.term.Kind;
import byeonggi.term.TermAnalysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the rows of a source term from its counts. Thread-safe if its kinds are. */
public final class EntryMaker {

  /** Which gloss of a term is the best: one that is there, the most frequent, the most certain. */
  private static final Comparator<Map.Entry<GlossKey, EntryCounts>> BEST_FIRST =
      Comparator.comparing(
              (Map.Entry<GlossKey, EntryCounts> entry) -> entry.getKey().folded().isEmpty())
          .thenComparing(
              Comparator.comparingLong(
                      (Map.Entry<GlossKey, EntryCounts> entry) -> entry.getValue().occurrences())
                  .reversed())
          .thenComparing(
              Comparator.comparingLong(
                      (Map.Entry<GlossKey, EntryCounts> entry) -> entry.getValue().confidence())
                  .reversed())
          .thenComparing(Map.Entry::getKey);

  private final EntryRules rules;
  private final UserDictionary dictionary;
  private final TermKinds kinds;

  /** Makes rows by the given rules, dictionary and kinds. */
  public EntryMaker(EntryRules rules, UserDictionary dictionary, TermKinds kinds) {
    this.rules = rules;
    this.dictionary = dictionary;
    this.kinds = kinds;
  }

  /** Whether a term has a row that is frequent enough to be shown. */
  public boolean shows(GlossaryCounts.OfTerm counts) {
    return counts.entries().values().stream()
        .anyMatch(entry -> entry.occurrences() >= rules.minOccurrences());
  }

  /** The rows of a term, in no particular order. */
  public List<RankedEntry> entries(
      TermKey term, GlossaryCounts.OfTerm counts, TermAnalysis analysis) {
    List<Map.Entry<GlossKey, EntryCounts>> ranked = new ArrayList<>(counts.entries().entrySet());
    ranked.sort(BEST_FIRST);
    long termOccurrences = ranked.stream().mapToLong(e -> e.getValue().occurrences()).sum();
    boolean settled = isSettled(term);

    List<RankedEntry> rows = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      GlossKey gloss = ranked.get(i).getKey();
      EntryCounts entry = ranked.get(i).getValue();
      if (entry.occurrences() < rules.minOccurrences()) {
        continue;
      }
      boolean best = i == 0 && !settled && !gloss.folded().isEmpty();
      rows.add(
          new RankedEntry(
              termOccurrences,
              row(
                  term,
                  gloss,
                  counts.forms().mostFrequent(),
                  entry,
                  termOccurrences,
                  best ? Status.PREFERRED : Status.VARIANT,
                  analysis)));
    }
    return rows;
  }

  private Entry row(
      TermKey term,
      GlossKey gloss,
      String sourceTerm,
      EntryCounts counts,
      long termOccurrences,
      Status unlessApproved,
      TermAnalysis analysis) {
    Optional<UserEntry> approval = approval(term, gloss);
    String targetTerm = counts.forms().mostFrequent();
    int confidence =
        Confidence.perMille(counts.confidence(), counts.occurrences() * Confidence.CERTAIN);
    return new Entry(
        sourceTerm,
        term.language(),
        targetTerm,
        gloss.language(),
        counts.occurrences(),
        counts.documents(),
        Confidence.perMille(counts.occurrences(), termOccurrences),
        confidence,
        approval.isPresent() ? Status.APPROVED : unlessApproved,
        targetTerm.isEmpty() || confidence < rules.reviewBelowPerMille(),
        approval
            .map(UserEntry::kind)
            .filter(kind -> !kind.isEmpty())
            .orElseGet(
                () ->
                    kinds
                        .kindOf(
                            new TermKinds.Subject(
                                sourceTerm,
                                term.language(),
                                targetTerm,
                                counts.cues().asMap(),
                                counts.occurrences(),
                                analysis))
                        .map(Kind::word)
                        .orElse("")),
        analysis.partsOfSpeech(),
        counts.pairings().mostFrequent(),
        counts.explanation().text(),
        counts.example().text(),
        counts.example().document(),
        EntryId.of(term, gloss));
  }

  /**
   * Whether people approved a gloss of the term, though perhaps none that stands in the archive.
   */
  private boolean isSettled(TermKey term) {
    return dictionary.approvedGlosses(term.folded()).stream()
        .flatMap(
            gloss ->
                dictionary
                    .about(term.folded(), term.language(), gloss, UserDictionary.ANY)
                    .stream())
        .anyMatch(entry -> entry.decision() == Decision.APPROVED);
  }

  private Optional<UserEntry> approval(TermKey term, GlossKey gloss) {
    return dictionary
        .about(term.folded(), term.language(), gloss.folded(), gloss.language())
        .filter(entry -> entry.decision() == Decision.APPROVED && !gloss.folded().isEmpty());
  }
}
