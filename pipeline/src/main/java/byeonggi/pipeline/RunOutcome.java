// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.UserEntry;
import byeonggi.export.RunReport;
import byeonggi.state.StateFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run came to, and whether it adds up: what was given is counted at other places than what
 * became of it.
 *
 * @param inputs what was found where the user pointed to
 * @param manifest what the pipeline came to
 * @param tables what went into the tables
 * @param approvedNowhere approved pairs that stand nowhere
 * @param state what was had of the state of an earlier run; nothing if none is kept
 */
record RunOutcome(
    Inputs inputs,
    Manifest manifest,
    Tables tables,
    List<UserEntry> approvedNowhere,
    Optional<StateUse> state) {

  /**
   * Checks that every document was read, failed or skipped, that every parenthetical holds a term
   * or was rejected, and that every term found in one is in {@code occurrences.csv} or was
   * rejected.
   *
   * @throws ExtractException if not
   */
  void check() throws ExtractException {
    documents().check();
    new Conservation(
            "parentheticals",
            manifest.count(Manifest.PARENTHETICALS),
            outcomes(
                "with terms",
                manifest.count(Manifest.WITH_TERMS),
                manifest.countsOf(Manifest.NO_TERM)))
        .check();
    new Conservation(
            "terms found",
            manifest.count(Manifest.FOUND),
            outcomes("in tables", tables.mentions(), manifest.countsOf(Manifest.REJECTED)))
        .check();
  }

  private static Map<String, Long> outcomes(
      String kept, long count, SortedMap<String, Long> rejected) {
    return new TreeMap<>(Map.of(kept, count, "rejected", sum(rejected)));
  }

  private static long sum(SortedMap<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private DocumentCounts documents() {
    return new DocumentCounts(
        inputs.given(),
        manifest.count(Manifest.ENTRIES),
        manifest.count(Manifest.CONTAINERS),
        manifest.count(Manifest.READ),
        manifest.count(Manifest.FAILED) + inputs.failures().size(),
        sum(skipped()));
  }

  /** How many files and entries were passed over, by reason. */
  private SortedMap<String, Long> skipped() {
    SortedMap<String, Long> skipped = new TreeMap<>(inputs.skipped());
    manifest.countsOf(Manifest.SKIPPED).forEach((why, more) -> skipped.merge(why, more, Long::sum));
    return skipped;
  }

  /** How many parentheticals and terms are in no entry, by reason. */
  private SortedMap<String, Long> rejected() {
    SortedMap<String, Long> rejected = new TreeMap<>(manifest.countsOf(Manifest.NO_TERM));
    manifest
        .countsOf(Manifest.REJECTED)
        .forEach((reason, count) -> rejected.merge(reason, count, Long::sum));
    return rejected;
  }

  /**
   * What {@code run.json} tells.
   *
   * @param milliseconds how long each stage took
   */
  RunReport report(Instant started, RunSettings settings, SortedMap<String, Long> milliseconds) {
    SortedMap<String, Long> times = new TreeMap<>(milliseconds);
    manifest
        .countsOf(Manifest.NANOSECONDS)
        .forEach((step, nanos) -> times.put(step + " (all threads)", nanos / 1_000_000));
    return new RunReport(
        started.toString(),
        settings.options(),
        settings.versions(),
        counts(),
        manifest.countsOf(Manifest.CHARSET),
        skipped(),
        rejected(),
        times);
  }

  private SortedMap<String, Long> counts() {
    DocumentCounts documents = documents();
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("documents", documents.given());
    counts.put("read", documents.read());
    counts.put("failed", documents.failed());
    counts.put("failed_in_part", manifest.count(Manifest.IN_PART));
    counts.put("skipped", documents.skipped());
    counts.put("containers", documents.containers());
    counts.put("parentheticals", manifest.count(Manifest.PARENTHETICALS));
    counts.put("terms_found", manifest.count(Manifest.FOUND));
    counts.put("mentions", tables.mentions());
    counts.put("terms", tables.terms());
    counts.put("entries", tables.entries());
    counts.put("to_review", tables.toReview());
    counts.put("findings", sum(tables.findings()));
    counts.put("approved_nowhere", (long) approvedNowhere.size());
    state.ifPresent(
        use -> {
          counts.put("state_reused", use.reused());
          // Of a state that is damaged as a whole nobody knows what it held: all was read again.
          boolean whole = use.condition() == StateFile.Condition.DAMAGED;
          counts.put("state_damaged", whole ? documents.read() : use.damaged());
        });
    return counts;
  }

  /**
   * What the user is told.
   *
   * @param files the files in place, by path or URI
   */
  ExtractSummary summary(List<String> files) {
    DocumentCounts documents = documents();
    return new ExtractSummary(
        documents.given(),
        documents.read(),
        documents.failed(),
        manifest.count(Manifest.IN_PART),
        documents.skipped(),
        tables.mentions(),
        tables.terms(),
        tables.entries(),
        tables.toReview(),
        sum(tables.findings()),
        tables.frequent(),
        approvedNowhere,
        state,
        bestLookedAtFirst(files));
  }

  /** The names of the tables sort with the failures first, which few care for. */
  private static List<String> bestLookedAtFirst(List<String> files) {
    List<String> sorted = new ArrayList<>(files);
    sorted.sort(
        Comparator.comparingInt(
            file -> ResultFiles.BEST_FIRST.indexOf(file.replaceFirst("^.*[/\\\\]", ""))));
    return sorted;
  }
}
