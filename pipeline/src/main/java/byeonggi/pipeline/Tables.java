// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.Failure;
import byeonggi.export.FailuresCsv;
import byeonggi.export.FindingsCsv;
import byeonggi.export.GlossaryCsv;
import byeonggi.export.OccurrencesCsv;
import byeonggi.export.RejectedCsv;
import byeonggi.export.TableFormat;
import byeonggi.finding.Finding;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.RankedEntry;
import byeonggi.glossary.Rejection;
import byeonggi.pipeline.ExtractSummary.FrequentPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the tables from the sorted files that the pipeline left, row by row, and counts what goes
 * into them. Not safe for use by several threads.
 */
final class Tables {

  private static final int MOST_OPEN_FILES = 128;
  private static final int FREQUENT_PAIRS = 10;

  private record Placed(long place, FrequentPair pair) {}

  private static final Comparator<Placed> MOST_FREQUENT_FIRST =
      Comparator.comparingLong((Placed placed) -> placed.pair().occurrences())
          .reversed()
          .thenComparingLong(Placed::place);

  private final String folder;
  private final TableFormat format;
  private final PriorityQueue<Placed> frequent =
      new PriorityQueue<>(MOST_FREQUENT_FIRST.reversed());
  private long mentions;
  private long terms;
  private long entries;
  private long toReview;
  private final SortedMap<String, Long> findings = new TreeMap<>();
  private Entry before;

  /**
   * Prepares the writing.
   *
   * @param folder the path or URI of the folder for files of the run
   */
  Tables(String folder, TableFormat format) {
    this.folder = folder;
    this.format = format;
  }

  /**
   * Writes {@code glossary.csv} from files of entries.
   *
   * @param each hears of each row as it is written
   */
  void writeGlossary(Path file, List<String> shards, SpillMerger.Sink<Entry> each)
      throws IOException {
    Spill<RankedEntry> spill = new Spill<>(new RankedEntryCoder());
    try (GlossaryCsv table = new GlossaryCsv(file, format)) {
      new SpillMerger<>(spill, folder, MOST_OPEN_FILES)
          .merge(
              shards,
              ranked -> {
                table.write(ranked.entry());
                count(ranked.entry());
                each.accept(ranked.entry());
              });
    }
  }

  /**
   * Writes {@code occurrences.csv} from files of occurrences.
   *
   * @param each hears of each row as it is written
   */
  void writeOccurrences(Path file, List<String> runs, SpillMerger.Sink<Occurrence> each)
      throws IOException {
    Spill<Occurrence> spill = new Spill<>(new OccurrenceCoder());
    try (OccurrencesCsv table = new OccurrencesCsv(file, format)) {
      new SpillMerger<>(spill, folder, MOST_OPEN_FILES)
          .merge(
              runs,
              occurrence -> {
                table.write(occurrence);
                mentions++;
                each.accept(occurrence);
              });
    }
  }

  /**
   * Writes {@code findings.csv}.
   *
   * @param ofTerms what was found about terms, in order of place
   * @param runs files of what was found in the prose
   * @param each hears of each row as it is written
   */
  void writeFindings(
      Path file, List<Finding> ofTerms, List<String> runs, SpillMerger.Sink<Finding> each)
      throws IOException {
    Spill<Finding> spill = new Spill<>(new FindingCoder());
    List<String> all = new ArrayList<>(runs);
    all.add(spill.writeAll(folder, "findings", ofTerms));
    try (FindingsCsv table = new FindingsCsv(file, format)) {
      new SpillMerger<>(spill, folder, MOST_OPEN_FILES)
          .merge(
              all,
              finding -> {
                table.write(finding);
                findings.merge(finding.rule().id(), 1L, Long::sum);
                each.accept(finding);
              });
    }
  }

  /** Writes the table of {@code --rejected} from files of rejections. */
  void writeRejected(Path file, List<String> runs) throws IOException {
    Spill<Rejection> spill = new Spill<>(new RejectionCoder());
    try (RejectedCsv table = new RejectedCsv(file, format)) {
      new SpillMerger<>(spill, folder, MOST_OPEN_FILES).merge(runs, table::write);
    }
  }

  /** Writes {@code failures.csv}. */
  void writeFailures(Path file, List<Failure> failures) throws IOException {
    try (FailuresCsv table = new FailuresCsv(file, format)) {
      for (Failure failure : failures) {
        table.write(failure);
      }
    }
  }

  private void count(Entry entry) {
    entries++;
    toReview += entry.review() ? 1 : 0;
    terms += before != null && before.isOfTheTermOf(entry) ? 0 : 1;
    before = entry;
    if (!entry.targetTerm().isEmpty()) {
      frequent.add(
          new Placed(
              entries,
              new FrequentPair(entry.sourceTerm(), entry.targetTerm(), entry.occurrences())));
      if (frequent.size() > FREQUENT_PAIRS) {
        frequent.remove();
      }
    }
  }

  long mentions() {
    return mentions;
  }

  long terms() {
    return terms;
  }

  long entries() {
    return entries;
  }

  long toReview() {
    return toReview;
  }

  /** How many findings there are, by rule. */
  SortedMap<String, Long> findings() {
    return findings;
  }

  /** The most frequent pairs, most frequent first. */
  List<FrequentPair> frequent() {
    List<Placed> sorted = new ArrayList<>(frequent);
    sorted.sort(MOST_FREQUENT_FIRST);
    return sorted.stream().map(Placed::pair).toList();
  }
}
