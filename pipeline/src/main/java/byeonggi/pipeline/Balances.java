// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What must add up at the end of a run: nothing that was scanned is lost. */
final class Balances {

  private Balances() {}

  /**
   * Checks that every parenthetical holds a term or was rejected, and that every term found in one
   * is in {@code occurrences.csv} or was rejected.
   *
   * @throws ExtractException if not
   */
  static void check(Manifest manifest, Tables tables) throws ExtractException {
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
    long sum = rejected.values().stream().mapToLong(Long::longValue).sum();
    return new TreeMap<>(Map.of(kept, count, "rejected", sum));
  }

  /** How many parentheticals and terms are in no entry, by reason. */
  static SortedMap<String, Long> rejected(Manifest manifest) {
    SortedMap<String, Long> rejected = new TreeMap<>(manifest.countsOf(Manifest.NO_TERM));
    manifest
        .countsOf(Manifest.REJECTED)
        .forEach((reason, count) -> rejected.merge(reason, count, Long::sum));
    return rejected;
  }
}
