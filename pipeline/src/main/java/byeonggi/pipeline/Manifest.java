// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.Failure;
import byeonggi.text.CodePointOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the pipeline, or a part of it, came to: the spilled files that hold the results, the
 * documents that failed, and counts by name.
 *
 * @param occurrenceRuns files of occurrences, each sorted by place
 * @param entryShards files of entries, each sorted by rank
 * @param failures what could not be read
 * @param counts counts by name
 */
record Manifest(
    List<String> occurrenceRuns,
    List<String> entryShards,
    List<Failure> failures,
    SortedMap<String, Long> counts) {

  /** Documents read. */
  static final String READ = "read";

  /** Documents of which something could not be read. */
  static final String FAILED = "failed";

  /** Entries found in containers, without folders. */
  static final String ENTRIES = "entries";

  /** Inputs and entries that are containers and were read to their end. */
  static final String CONTAINERS = "containers";

  /** Begins the count of entries and documents passed over for one reason. */
  static final String SKIPPED = "skipped ";

  /** Mentions that the first pass kept. */
  static final String MENTIONS = "mentions";

  /** Begins the count of documents of one charset. */
  static final String CHARSET = "charset ";

  /** Begins the nanoseconds that a step took on all threads together. */
  static final String NANOSECONDS = "nanoseconds ";

  Manifest {
    occurrenceRuns = occurrenceRuns.stream().sorted(CodePointOrder.INSTANCE).toList();
    entryShards = entryShards.stream().sorted(CodePointOrder.INSTANCE).toList();
    failures = failures.stream().sorted().toList();
    counts = new TreeMap<>(counts);
  }

  static Manifest none() {
    return new Manifest(List.of(), List.of(), List.of(), new TreeMap<>());
  }

  static Manifest ofDocuments(List<Failure> failures, SortedMap<String, Long> counts) {
    return new Manifest(List.of(), List.of(), failures, counts);
  }

  static Manifest ofOccurrences(String run, SortedMap<String, Long> counts) {
    return new Manifest(List.of(run), List.of(), List.of(), counts);
  }

  static Manifest ofEntries(String shard, SortedMap<String, Long> counts) {
    return new Manifest(List.of(), List.of(shard), List.of(), counts);
  }

  /** All parts as one. */
  static Manifest join(Iterable<Manifest> parts) {
    List<String> occurrenceRuns = new ArrayList<>();
    List<String> entryShards = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Manifest part : parts) {
      occurrenceRuns.addAll(part.occurrenceRuns);
      entryShards.addAll(part.entryShards);
      failures.addAll(part.failures);
      part.counts.forEach((name, count) -> counts.merge(name, count, Long::sum));
    }
    return new Manifest(occurrenceRuns, entryShards, failures, counts);
  }

  /** The count of this name, 0 if there is none. */
  long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** The counts whose names begin with {@code prefix}, by the rest of their names. */
  SortedMap<String, Long> countsOf(String prefix) {
    SortedMap<String, Long> found = new TreeMap<>();
    for (Map.Entry<String, Long> count : counts.tailMap(prefix).entrySet()) {
      if (!count.getKey().startsWith(prefix)) {
        break;
      }
      found.put(count.getKey().substring(prefix.length()), count.getValue());
    }
    return found;
  }
}
