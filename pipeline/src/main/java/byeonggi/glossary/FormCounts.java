// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.text.CodePointOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each of some strings was seen. Not safe for use by several threads. */
public final class FormCounts {

  private final Map<String, Long> counts = new HashMap<>(2);

  /** Counts {@code form} {@code times} more often. */
  public void add(String form, long times) {
    counts.merge(form, times, Long::sum);
  }

  /** Adds all counts of {@code other}. */
  public void addAll(FormCounts other) {
    other.counts.forEach(this::add);
  }

  /** The most frequent string; of equally frequent ones the first by code point; empty if none. */
  public String mostFrequent() {
    String best = "";
    long most = 0;
    for (Map.Entry<String, Long> form : counts.entrySet()) {
      long times = form.getValue();
      if (times > most
          || (times == most && CodePointOrder.INSTANCE.compare(form.getKey(), best) < 0)) {
        best = form.getKey();
        most = times;
      }
    }
    return best;
  }

  /** The counts, by code point of the strings. */
  public SortedMap<String, Long> asMap() {
    SortedMap<String, Long> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
    sorted.putAll(counts);
    return sorted;
  }
}
