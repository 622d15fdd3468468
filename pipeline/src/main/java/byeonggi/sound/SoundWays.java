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
  /** A way: the codes of its sounds, the last one first, and the shifted cost of taking it. */
  private record Way(int[] codes, int cost) {}

  private final List<Way> ways = new ArrayList<>();
  private final int[] shared;
  private final int longest;

  SoundWays(SoundUnit unit) {
    for (int w = 0; w < unit.sounds().size(); w++) {
      ways.add(new Way(codes(unit.sounds().get(w)), unit.cost(w) << HeardText.SHIFT));
    }
    ways.sort(Comparator.comparing(Way::codes, Arrays::compare));
    shared = new int[ways.size()];
    int most = ways.get(0).codes().length;
    for (int w = 1; w < shared.length; w++) {
      int[] before = ways.get(w - 1).codes();
      int[] codes = ways.get(w).codes();
      int same = 0;
      // The first sound of a way is laid otherwise than one that another sound stands before.
      while (same < Math.min(before.length, codes.length) - 1 && before[same] == codes[same]) {
        same++;
      }
      shared[w] = same;
      most = Math.max(most, codes.length);
    }
    longest = most;
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
    return ways.size();
  }

  /** The number of sounds of the longest way. */
  int longest() {
    return longest;
  }

  /** The codes of a way's sounds, the last one first; must not be changed. */
  int[] codes(int way) {
    return ways.get(way).codes();
  }

  /** The shifted cost of taking a way. */
  int cost(int way) {
    return ways.get(way).cost();
  }

  /** How many of a way's last sounds, but not its first, the way before it ends in, too. */
  int shared(int way) {
    return shared[way];
  }
}
