// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was made lately of keys that come again and again, as terms of an archive do. What
 * has not been asked for while {@code most} others came is forgotten; so at most twice as many are
 * kept. Thread-safe.
 *
 * @param <K> the keys
 * @param <V> what is made of them: immutable, and always the same for the same key
 */
public final class Memo<K, V> {
  private final int most;
  private final Function<K, V> maker;
  private volatile Map<K, V> recent = new ConcurrentHashMap<>();
  private volatile Map<K, V> older = Map.of();

  /**
   * Remembers nothing yet.
   *
   * @param most how many values may come before those of the round before are forgotten
   * @param maker makes a value; may be asked twice for a key, by two threads
   */
  public Memo(int most, Function<K, V> maker) {
    this.most = most;
    this.maker = maker;
  }

  /** What is made of a key, never null unless the maker makes null, which is not remembered. */
  public V of(K key) {
    V known = recent.get(key);
    return known != null ? known : again(key);
  }

  private V again(K key) {
    V known = older.get(key);
    if (known == null) {
      known = maker.apply(key);
    }
    if (known != null) {
      keep(key, known);
    }
    return known;
  }

  private void keep(K key, V value) {
    if (recent.size() >= most) {
      // Two threads that come here at once forget more than they need, and nothing else.
      older = recent;
      recent = new ConcurrentHashMap<>();
    }
    recent.put(key, value);
  }

  /** How many values are kept, at most twice as many as may come before some are forgotten. */
  int size() {
    return recent.size() + older.size();
  }
}
