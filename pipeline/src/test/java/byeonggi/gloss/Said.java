// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.Map;
import java.util.TreeMap;

/** What was said of a candidate, by name. */
record Said(Map<String, Double> values) {
  static Said of(Features features) {
    Map<String, Double> values = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      values.merge(features.name(i), features.value(i), Double::sum);
    }
    return new Said(values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value said; 0 if nothing was. */
  double of(String name) {
    return values.getOrDefault(name, 0.0);
  }

  boolean isNothing() {
    return values.isEmpty();
  }
}
