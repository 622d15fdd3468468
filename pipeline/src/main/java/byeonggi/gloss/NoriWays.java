// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.Arrays;

/**
 * The ways through a text by words, as far as they have been found: for each place those that reach
 * it, of which only the cheapest of those that go on alike. Used by one thread.
 */
final class NoriWays {
  private final NoriJoints joints;

  // By place of the text, the ways that reach it, in the order in which they were found.
  private int[][] reached = new int[0][];
  private int[] counts = new int[0];
  private int farthest;
  private boolean tied;

  // By way: its cost, how it goes on, the way it goes on from, and its last step.
  private int ways;
  private int[] costs = new int[256];
  private int[] rights = new int[256];
  private int[] befores = new int[256];
  private int[] starts = new int[256];
  private int[] steps = new int[256];
  private int[] runs = new int[256];

  // What the last join found.
  private int least;
  private int from;

  NoriWays(NoriJoints joints) {
    this.joints = joints;
  }

  /** Forgets all ways, for a text of so many UTF-16 units. */
  void clear(int length) {
    if (reached.length <= length) {
      int known = reached.length;
      reached = Arrays.copyOf(reached, Math.max(512, 2 * length));
      counts = new int[reached.length];
      for (int i = known; i < reached.length; i++) {
        reached[i] = new int[4];
      }
    }
    Arrays.fill(counts, 0, length + 1, 0);
    ways = 0;
    farthest = 0;
    tied = false;
  }

  /** How many ways reach a place. */
  int count(int place) {
    return counts[place];
  }

  /** The i-th of the ways that reach a place. */
  int reaching(int place, int i) {
    return reached[place][i];
  }

  /** The farthest place that a way reaches. */
  int farthest() {
    return farthest;
  }

  /**
   * Whether, since the last {@link #clear}, two ways cost the same where only one could go on: the
   * order in which they were found has decided.
   */
  boolean tied() {
    return tied;
  }

  /**
   * Finds, of the ways that reach a place, the cheapest to go on with a word, and the first of
   * equals.
   *
   * @param left the class that the word joins to its left with
   */
  void join(int place, int left) {
    int[] here = reached[place];
    int best = -1;
    int lowest = Integer.MAX_VALUE;
    boolean equals = false;
    for (int i = 0; i < counts[place]; i++) {
      int cost = costs[here[i]] + joints.cost(rights[here[i]], left);
      if (cost < lowest) {
        lowest = cost;
        best = here[i];
        equals = false;
      } else if (cost == lowest) {
        equals = true;
      }
    }
    tied |= equals;
    least = lowest;
    from = best;
  }

  /** What the cheapest way that {@link #join} found costs, the joint with it. */
  int least() {
    return least;
  }

  /** The way that {@link #join} found. */
  int from() {
    return from;
  }

  /**
   * Adds a way, unless one before it goes on alike and costs no more. A dearer one before it is
   * taken away, so that the order of the others, which decides between equals, is Nori's.
   *
   * @param place the place that it reaches
   * @param right the class that it joins to its right with
   * @param before the way that it goes on from, or -1
   * @param start where its last step begins
   * @param step its last step: the number of a word, or less than 0 for several words
   * @param run the number of the run that the step belongs to
   */
  void add(int place, int cost, int right, int before, int start, int step, int run) {
    int[] here = reached[place];
    int count = counts[place];
    for (int i = 0; i < count; i++) {
      int other = here[i];
      if (rights[other] == right) {
        if (costs[other] <= cost) {
          tied |= costs[other] == cost && !isFirst(other, before, start, step);
          return;
        }
        count--;
        System.arraycopy(here, i + 1, here, i, count - i);
        break;
      }
    }
    if (count == here.length) {
      here = Arrays.copyOf(here, 2 * count);
      reached[place] = here;
    }
    here[count] = way(cost, right, before, start, step, run);
    counts[place] = count + 1;
    farthest = Math.max(farthest, place);
  }

  /** Of two words from the same way on, the first in the dictionary is always found first. */
  private boolean isFirst(int other, int before, int start, int step) {
    return befores[other] == before
        && starts[other] == start
        && steps[other] >= 0
        && steps[other] < step;
  }

  private int way(int cost, int right, int before, int start, int step, int run) {
    if (ways == costs.length) {
      costs = Arrays.copyOf(costs, 2 * ways);
      rights = Arrays.copyOf(rights, 2 * ways);
      befores = Arrays.copyOf(befores, 2 * ways);
      starts = Arrays.copyOf(starts, 2 * ways);
      steps = Arrays.copyOf(steps, 2 * ways);
      runs = Arrays.copyOf(runs, 2 * ways);
    }
    costs[ways] = cost;
    rights[ways] = right;
    befores[ways] = before;
    starts[ways] = start;
    steps[ways] = step;
    runs[ways] = run;
    return ways++;
  }

  int cost(int way) {
    return costs[way];
  }

  int right(int way) {
    return rights[way];
  }

  /** The way that a way goes on from; -1 for the beginning. */
  int before(int way) {
    return befores[way];
  }

  int start(int way) {
    return starts[way];
  }

  int step(int way) {
    return steps[way];
  }

  int run(int way) {
    return runs[way];
  }
}
