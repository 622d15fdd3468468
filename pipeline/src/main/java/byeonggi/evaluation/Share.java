// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * A part of a whole.
 *
 * @param part how many
 * @param whole of how many
 */
public record Share(long part, long whole) {

  /** How many of {@code all} satisfy {@code condition}. */
  static <T> Share of(Collection<T> all, Predicate<? super T> condition) {
    return new Share(all.stream().filter(condition).count(), all.size());
  }

  /** The part in [0, 1], or nothing of nothing. */
  public OptionalDouble value() {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
