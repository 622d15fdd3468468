// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.HashMap;
import java.util.Map;

/** How often a text names what belongs to each language. Used by one thread. */
final class Subjects {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(String language) {
    counts.merge(language, 1, Integer::sum);
  }

  void addAll(Subjects others) {
    others.counts.forEach((language, count) -> counts.merge(language, count, Integer::sum));
  }

  int count(String language) {
    return counts.getOrDefault(language, 0);
  }

  /** What part of all that is named among these languages is of one of them; 0 if none is. */
  double share(String language, String... among) {
    int all = 0;
    for (String each : among) {
      all += count(each);
    }
    return all == 0 ? 0 : (double) count(language) / all;
  }
}
