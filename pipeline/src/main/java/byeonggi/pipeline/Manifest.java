// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the pipeline, or a part of it, came to: the spilled files that hold the results, the
 * documents that failed, and counts by name.
 *
 * @param files files that are left for the end of the run
 * @param failures what could not be read
 * @param counts counts by name
 */
record Manifest(List<KeptFile> files, List<Failure> failures, SortedMap<String, Long> counts) {

  /** Documents read. */
  static final String READ = "read";

  /** Documents of which something could not be read. */
  static final String FAILED = "failed";

  /** Those of the failed ones that were read in part: what was read of them counts. */
  static final String IN_PART = "in part";

  /** Entries found in containers, without folders. */
  static final String ENTRIES = "entries";

  /** Inputs and entries that are containers and were read to their end. */
  static final String CONTAINERS = "containers";

  /** Begins the count of entries and documents passed over for one reason. */
  static final String SKIPPED = "skipped ";

  /** Documents that an earlier run had read, in the same bytes. */
  static final String REUSED = "reused";

  /** Documents that were read again because their record in the state was damaged. */
  static final String DAMAGED = "damaged";

  /** Parentheticals scanned. */
  static final String PARENTHETICALS = "parentheticals";

  /** Parentheticals that hold a term. */
  static final String WITH_TERMS = "with terms";

  /** Terms found in parentheticals. */
  static final String FOUND = "found";

  /** Mentions that the first pass kept. */
  static final String MENTIONS = "mentions";

  /** Begins the count of parentheticals that hold no term, for one reason. */
  static final String NO_TERM = "no term ";

  /** Begins the count of terms that are not counted in an entry, for one reason. */
  static final String REJECTED = "rejected ";

  /** Begins the count of documents of one charset. */
  static final String CHARSET = "charset ";

  /** Begins the nanoseconds that a step took on all threads together. */
  static final String NANOSECONDS = "nanoseconds ";

  Manifest {
    files = files.stream().sorted().toList();
    failures = failures.stream().sorted().toList();
    counts = new TreeMap<>(counts);
  }

  static Manifest none() {
    return new Manifest(List.of(), List.of(), new TreeMap<>());
  }

  static Manifest of(List<KeptFile> files, SortedMap<String, Long> counts) {
    return new Manifest(files, List.of(), counts);
  }

  /** All parts as one. */
  static Manifest join(Iterable<Manifest> parts) {
    List<KeptFile> files = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Manifest part : parts) {
      files.addAll(part.files);
      failures.addAll(part.failures);
      part.counts.forEach((name, count) -> counts.merge(name, count, Long::sum));
    }
    return new Manifest(files, failures, counts);
  }

  /** The names of the files of one kind, in a fixed order. */
  List<String> files(KeptFile.Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).map(KeptFile::name).toList();
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
