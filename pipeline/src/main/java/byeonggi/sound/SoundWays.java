// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The ways that a part of a term may sound, made ready for laying them against texts from their
 * ends: ways that end alike follow one another, and what they share is laid once. Immutable.
 */
final class SoundWays {
  private final int[][] codes;
  private final int[] costs;
  private final int[] shared;
  private final int longest;

  SoundWays(SoundUnit unit) {
    List<Integer> ways = new ArrayList<>();
    for (int w = 0; w < unit.sounds().size(); w++) {
      ways.add(w);
    }
    ways.sort(Comparator.comparing(w -> codes(unit.sounds().get(w)), Arrays::compare));
    codes = ways.stream().map(w -> codes(unit.sounds().get(w))).toArray(int[][]::new);
    costs = ways.stream().mapToInt(w -> unit.cost(w) << HeardText.SHIFT).toArray();
    shared = new int[codes.length];
    for (int w = 1; w < shared.length; w++) {
      shared[w] = shared(codes[w - 1], codes[w]);
    }
    longest = Arrays.stream(codes).mapToInt(way -> way.length).max().orElse(0);
  }

  /** The first sound of a way is laid otherwise than one that another stands before. */
  private static int shared(int[] before, int[] codes) {
    int same = 0;
    while (same < Math.min(before.length, codes.length) - 1 && before[same] == codes[same]) {
      same++;
    }
    return same;
  }

  private static int[] codes(String sounds) {
    int length = sounds.length();
    int[] codes = new int[length];
    for (int k = 0; k < length; k++) {
      codes[k] = JamoCosts.code(sounds.charAt(length - 1 - k));
    }
    return codes;
  }

  /** The number of ways. */
  int size() {
    return codes.length;
  }

  /** The number of sounds of the longest way. */
  int longest() {
    return longest;
  }

  /** The codes of a way's sounds, the last one first; must not be changed. */
  int[] codes(int way) {
    return codes[way];
  }

  /** The shifted cost of taking a way. */
  int cost(int way) {
    return costs[way];
  }

  /** How many of a way's last sounds, but not its first, the way before it ends in, too. */
  int shared(int way) {
    return shared[way];
  }
}
