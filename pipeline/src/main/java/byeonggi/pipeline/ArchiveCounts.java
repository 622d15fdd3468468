// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.TermCounts;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each gloss was proposed for each term of the archive, read from the spilled shards when
 * first asked for. Thread-safe.
 */
final class ArchiveCounts {

  /** The counts that steps of this JVM share while one of them holds them. */
  private static WeakReference<ArchiveCounts> shared = new WeakReference<>(null);

  private final Map<Integer, String> shards;
  private final Map<Integer, TermCounts> loaded = new HashMap<>();

  private ArchiveCounts(Map<Integer, String> shards) {
    this.shards = shards;
  }

  /**
   * The counts that these files hold; the same object while anyone in this JVM holds it.
   *
   * @param shards the file of each shard
   */
  static synchronized ArchiveCounts of(Map<Integer, String> shards) {
    ArchiveCounts counts = shared.get();
    if (counts == null || !counts.shards.equals(shards)) {
      counts = new ArchiveCounts(Map.copyOf(shards));
      shared = new WeakReference<>(counts);
    }
    return counts;
  }

  /** The counts of one shard; not to be changed. */
  synchronized TermCounts shard(int shard) throws IOException {
    TermCounts counts = loaded.get(shard);
    if (counts == null) {
      counts = new Spill<>(new TermCountsCoder()).readOne(shards.get(shard));
      loaded.put(shard, counts);
    }
    return counts;
  }
}
