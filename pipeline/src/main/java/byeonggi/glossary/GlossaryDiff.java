// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Folding;
import byeonggi.text.CodePointOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is new, gone and changed from one glossary to another. Pairs are the same if their languages
 * and folded forms are, whatever their ids say: a gloss that a person has corrected is another one.
 */
public final class GlossaryDiff {

  /** By sort, the most frequent first. */
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::kind)
          .thenComparing(
              Comparator.comparingLong((Change change) -> change.entry().occurrences()).reversed())
          .thenComparing(change -> change.entry().sourceTerm(), CodePointOrder.INSTANCE)
          .thenComparing(change -> change.entry().sourceLanguage(), CodePointOrder.INSTANCE)
          .thenComparing(change -> change.entry().targetTerm(), CodePointOrder.INSTANCE)
          .thenComparing(change -> change.entry().targetLanguage(), CodePointOrder.INSTANCE);

  /** The best gloss last. */
  private static final Comparator<Entry> STANDING =
      Comparator.comparing(Entry::status)
          .reversed()
          .thenComparingLong(Entry::occurrences)
          .thenComparing(
              Comparator.comparing(Entry::targetTerm, CodePointOrder.INSTANCE).reversed());

  private final Folding folding;

  /**
   * Prepares comparisons.
   *
   * @param folding what makes two forms one
   */
  public GlossaryDiff(Folding folding) {
    this.folding = folding;
  }

  /**
   * The changes, in order of their sorts, the most frequent of each first. Of several rows of one
   * pair the one counts that decides in a merge, and what one glossary leaves open of a term's
   * language the other tells.
   */
  public List<Change> between(List<ReviewedEntry> before, List<ReviewedEntry> after) {
    List<PairRows> rows =
        PairRows.ofEach(
            List.of(new MergeSource("old", before), new MergeSource("new", after)), folding);
    SortedMap<TermKey, SortedMap<GlossKey, Entry>> old = byTerm(rows.get(0));
    SortedMap<TermKey, SortedMap<GlossKey, Entry>> now = byTerm(rows.get(1));
    Set<TermKey> terms = new TreeSet<>(old.keySet());
    terms.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (TermKey term : terms) {
      if (!old.containsKey(term)) {
        ofNewTerm(now.get(term), changes);
      } else if (!now.containsKey(term)) {
        ofGoneTerm(old.get(term), changes);
      } else {
        ofTerm(old.get(term), now.get(term), changes);
      }
    }
    changes.sort(ORDER);
    return changes;
  }

  private static SortedMap<TermKey, SortedMap<GlossKey, Entry>> byTerm(PairRows rows) {
    SortedMap<TermKey, SortedMap<GlossKey, Entry>> byTerm = new TreeMap<>();
    for (MergedPair pair : rows.pairs()) {
      byTerm.computeIfAbsent(pair.term(), t -> new TreeMap<>()).put(pair.gloss(), pair.standing());
    }
    return byTerm;
  }

  private static void ofNewTerm(Map<GlossKey, Entry> now, List<Change> changes) {
    Optional<Entry> best = best(now);
    changes.add(new Change(Change.Kind.NEW_TERM, Optional.empty(), best));
    decidedBeside(best, now)
        .forEach(
            entry ->
                changes.add(
                    new Change(Change.Kind.DECISION, Optional.empty(), Optional.of(entry))));
  }

  private static void ofGoneTerm(Map<GlossKey, Entry> old, List<Change> changes) {
    Optional<Entry> best = best(old);
    changes.add(new Change(Change.Kind.GONE_TERM, best, Optional.empty()));
    decidedBeside(best, old)
        .forEach(
            entry ->
                changes.add(
                    new Change(Change.Kind.DECISION, Optional.of(entry), Optional.empty())));
  }

  /** What people decided about glosses of a term that its best one does not tell. */
  private static Stream<Entry> decidedBeside(Optional<Entry> best, Map<GlossKey, Entry> glosses) {
    return glosses.values().stream()
        .filter(entry -> entry.status().isDecision())
        .filter(entry -> best.filter(entry::equals).isEmpty());
  }

  private static void ofTerm(
      Map<GlossKey, Entry> old, Map<GlossKey, Entry> now, List<Change> changes) {
    Optional<GlossKey> oldWinner = winner(old);
    Optional<GlossKey> newWinner = winner(now);
    if (!oldWinner.equals(newWinner)) {
      changes.add(new Change(Change.Kind.WINNER, oldWinner.map(old::get), newWinner.map(now::get)));
    }
    Set<GlossKey> glosses = new TreeSet<>(old.keySet());
    glosses.addAll(now.keySet());
    for (GlossKey gloss : glosses) {
      Optional<Entry> before = Optional.ofNullable(old.get(gloss));
      Optional<Entry> after = Optional.ofNullable(now.get(gloss));
      kind(before, after).ifPresent(kind -> changes.add(new Change(kind, before, after)));
    }
  }

  private static Optional<Change.Kind> kind(Optional<Entry> before, Optional<Entry> after) {
    if (decision(before) != decision(after)) {
      return Optional.of(Change.Kind.DECISION);
    }
    if (before.isEmpty()) {
      return Optional.of(Change.Kind.NEW_GLOSS);
    }
    if (after.isEmpty()) {
      return Optional.of(Change.Kind.GONE_GLOSS);
    }
    return before.get().occurrences() == after.get().occurrences()
        ? Optional.empty()
        : Optional.of(Change.Kind.COUNTS);
  }

  /** The decision of a person, or a variant for all that is none. */
  private static Status decision(Optional<Entry> entry) {
    return entry.map(Entry::status).filter(Status::isDecision).orElse(Status.VARIANT);
  }

  private static Optional<Entry> best(Map<GlossKey, Entry> glosses) {
    return glosses.values().stream().max(STANDING);
  }

  /** The gloss to translate with. */
  private static Optional<GlossKey> winner(Map<GlossKey, Entry> glosses) {
    return glosses.entrySet().stream()
        .filter(
            gloss ->
                gloss.getValue().status() == Status.APPROVED
                    || gloss.getValue().status() == Status.PREFERRED)
        .max(Map.Entry.comparingByValue(STANDING))
        .map(Map.Entry::getKey);
  }
}
