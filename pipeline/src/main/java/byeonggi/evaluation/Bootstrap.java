// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * How much of a difference in exact-pair F1 is chance: documents are drawn anew, with replacement,
 * and the difference is counted again (the percentile bootstrap of Efron). Documents are drawn, not
 * mentions, since what one article does once it does again. Deterministic.
 */
final class Bootstrap {
  private static final int DRAWS = 2000;
  private static final double TAIL = 0.025;
  private static final long SEED = 1;

  private Bootstrap() {}

  /**
   * Where the difference {@code other} minus {@code reference} lies, 95 times of 100.
   *
   * @param reference the figures of exact pairs by document
   * @param other those of what is compared with it
   */
  static Interval difference(
      Map<String, PrecisionRecall> reference, Map<String, PrecisionRecall> other) {
    TreeSet<String> names = new TreeSet<>(reference.keySet());
    names.addAll(other.keySet());
    List<PrecisionRecall> ones = new ArrayList<>();
    List<PrecisionRecall> others = new ArrayList<>();
    PrecisionRecall nothing = new PrecisionRecall(0, 0, 0);
    for (String name : names) {
      ones.add(reference.getOrDefault(name, nothing));
      others.add(other.getOrDefault(name, nothing));
    }
    Random random = new Random(SEED);
    double[] differences = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      PrecisionRecall one = nothing;
      PrecisionRecall two = nothing;
      for (int i = 0; i < names.size(); i++) {
        int drawn = random.nextInt(names.size());
        one = one.plus(ones.get(drawn));
        two = two.plus(others.get(drawn));
      }
      differences[draw] = two.f1() - one.f1();
    }
    Arrays.sort(differences);
    int cut = (int) (DRAWS * TAIL);
    return new Interval(differences[cut], differences[DRAWS - 1 - cut]);
  }
}
