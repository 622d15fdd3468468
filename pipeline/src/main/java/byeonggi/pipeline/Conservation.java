// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A balance: what was given must be what became of it. Both sides are counted at different places
 * of the program, so that a loss between them shows.
 *
 * @param what what is counted, in the plural
 * @param given how many there were
 * @param outcomes how many came to what
 */
record Conservation(String what, long given, Map<String, Long> outcomes) {

  Conservation {
    outcomes = new LinkedHashMap<>(outcomes);
  }

  /**
   * Looks whether nothing was lost or counted twice.
   *
   * @throws ExtractException if the sides differ; the run must not be trusted then
   */
  void check() throws ExtractException {
    long sum = outcomes.values().stream().mapToLong(Long::longValue).sum();
    if (sum != given) {
      StringJoiner parts = new StringJoiner(" + ");
      outcomes.forEach((outcome, count) -> parts.add(count + " " + outcome));
      throw new ExtractException(
          ExtractException.Cause.RUN,
          "The run does not add up, a fault of the program: %d %s, but %s; nothing was written."
              .formatted(given, what, parts));
    }
  }
}
