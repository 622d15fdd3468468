// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import static byeonggi.glossary.MergeRow.DECIDING_LAST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The merged pairs of one source term: how they stand to each other, and where people disagree. */
final class MergedTerm {
  private static final Comparator<Entry> BEST_LAST =
      Comparator.comparingLong(Entry::occurrences)
          .thenComparingInt(Entry::confidencePerMille)
          .thenComparing(Comparator.comparing(Entry::targetTerm).reversed());

  private final List<RankedReview> rows = new ArrayList<>();
  private final List<MergeConflict> conflicts = new ArrayList<>();
  private long overruled;

  MergedTerm(List<MergedPair> pairs) {
    for (MergedPair pair : pairs) {
      if (pair.decisions().stream().map(MergeRow::status).distinct().count() > 1) {
        conflicts.add(
            new MergeConflict(
                MergeConflict.About.PAIR, pair.row(), sides(pair.decisions().stream())));
      }
    }
    rank(settled(pairs));
  }

  /**
   * The rows of the term. Whether it is one at all, a stop and an approved pair may disagree: the
   * later decision stands. If the stop does, what was approved is rejected and what nobody decided
   * is left out; if not, the stop rejects no more than its pair.
   */
  private List<ReviewedEntry> settled(List<MergedPair> pairs) {
    List<MergedPair> stops = pairs.stream().filter(pair -> is(pair, Status.STOP)).toList();
    List<MergedPair> approved = pairs.stream().filter(pair -> is(pair, Status.APPROVED)).toList();
    if (stops.isEmpty()) {
      addRivals(approved);
      return pairs.stream().map(MergedPair::row).toList();
    }
    MergedPair last =
        Stream.concat(stops.stream(), approved.stream())
            .max(Comparator.comparing(pair -> pair.deciding().orElseThrow(), DECIDING_LAST))
            .orElseThrow();
    if (!approved.isEmpty()) {
      conflicts.add(
          new MergeConflict(
              MergeConflict.About.TERM,
              last.row(),
              sides(
                  Stream.concat(stops.stream(), approved.stream())
                      .flatMap(pair -> pair.decisions().stream()))));
    }
    if (stops.contains(last)) {
      return stopped(pairs, last.deciding().orElseThrow());
    }
    addRivals(approved);
    return notStopped(pairs);
  }

  private void addRivals(List<MergedPair> approved) {
    for (List<MergedPair> rivals : RivalGlosses.among(approved)) {
      conflicts.add(
          new MergeConflict(
              MergeConflict.About.GLOSSES,
              rivals.get(0).row(),
              sides(
                  rivals.stream()
                      .flatMap(pair -> pair.decisions().stream())
                      .filter(row -> row.status() == Status.APPROVED))));
    }
  }

  private List<ReviewedEntry> stopped(List<MergedPair> pairs, MergeRow stop) {
    overruled = pairs.stream().filter(pair -> pair.deciding().isEmpty()).count();
    return pairs.stream()
        .filter(pair -> pair.deciding().isPresent())
        .map(pair -> is(pair, Status.APPROVED) ? pair.rejectedBy(stop) : pair.row())
        .toList();
  }

  private static List<ReviewedEntry> notStopped(List<MergedPair> pairs) {
    List<ReviewedEntry> rows = new ArrayList<>();
    for (MergedPair pair : pairs) {
      ReviewedEntry row = pair.row();
      if (row.entry().status() != Status.STOP) {
        rows.add(row);
      } else if (!row.entry().targetTerm().isEmpty()) {
        rows.add(pair.row(Status.REJECTED));
      } else if (pair.isFound()) {
        rows.add(pair.row(Status.VARIANT)); // To reject no gloss in particular says nothing.
      }
    }
    return rows;
  }

  private static boolean is(MergedPair pair, Status status) {
    return pair.deciding().map(MergeRow::status).filter(status::equals).isPresent();
  }

  private static List<MergeConflict.Side> sides(Stream<MergeRow> decisions) {
    return decisions
        .sorted(DECIDING_LAST.reversed().thenComparing(MergeRow::source))
        .map(row -> new MergeConflict.Side(row.source(), row.reviewed()))
        .distinct()
        .toList();
  }

  private void rank(List<ReviewedEntry> pairs) {
    long all =
        pairs.stream()
            .map(ReviewedEntry::entry)
            .filter(entry -> entry.status().isUsable())
            .mapToLong(Entry::occurrences)
            .sum();
    boolean settled = pairs.stream().anyMatch(pair -> pair.entry().status() == Status.APPROVED);
    Optional<Entry> best =
        pairs.stream()
            .map(ReviewedEntry::entry)
            .filter(entry -> entry.status() == Status.VARIANT && !entry.targetTerm().isEmpty())
            .max(BEST_LAST)
            .filter(entry -> !settled);
    for (ReviewedEntry pair : pairs) {
      Entry entry = pair.entry();
      Status status = best.filter(entry::equals).isPresent() ? Status.PREFERRED : entry.status();
      boolean counts = all > 0 && status.isUsable();
      int share = counts ? Confidence.perMille(entry.occurrences(), all) : 0;
      rows.add(
          new RankedReview(
              new RankedEntry(all, entry.ranked(status, share)), pair.review(), pair.others()));
    }
  }

  List<RankedReview> rows() {
    return rows;
  }

  List<MergeConflict> conflicts() {
    return conflicts;
  }

  /** How many rows without a decision a stop leaves out. */
  long overruled() {
    return overruled;
  }
}
