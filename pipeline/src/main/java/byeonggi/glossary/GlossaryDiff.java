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

  /** The changes, in order of their sorts, the most frequent of each first. */
  public List<Change> between(List<Entry> before, List<Entry> after) {
    SortedMap<TermKey, SortedMap<GlossKey, Entry>> old = byTerm(before);
    SortedMap<TermKey, SortedMap<GlossKey, Entry>> now = byTerm(after);
    Set<TermKey> terms = new TreeSet<>(old.keySet());
    terms.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (TermKey term : terms) {
      if (!old.containsKey(term)) {
        changes.add(new Change(Change.Kind.NEW_TERM, Optional.empty(), best(now.get(term))));
      } else if (!now.containsKey(term)) {
        changes.add(new Change(Change.Kind.GONE_TERM, best(old.get(term)), Optional.empty()));
      } else {
        ofTerm(old.get(term), now.get(term), changes);
      }
    }
    changes.sort(ORDER);
    return changes;
  }

  private SortedMap<TermKey, SortedMap<GlossKey, Entry>> byTerm(List<Entry> entries) {
    SortedMap<TermKey, SortedMap<GlossKey, Entry>> byTerm = new TreeMap<>();
    for (Entry entry : entries) {
      byTerm
          .computeIfAbsent(
              new TermKey(entry.sourceLanguage(), folding.fold(entry.sourceTerm())),
              t -> new TreeMap<>())
          .putIfAbsent(
              new GlossKey(entry.targetLanguage(), folding.fold(entry.targetTerm())), entry);
    }
    return byTerm;
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
