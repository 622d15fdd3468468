// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Arrays;

/**
 * Where the characters of a derived text stand in the text that it was made from, in UTF-16 units.
 * Compact: one entry for each run that was taken over as it stood. Immutable.
 */
final class Offsets {
  private final int[] starts;
  private final int[] sources;

  private Offsets(int[] starts, int[] sources) {
    this.starts = starts;
    this.sources = sources;
  }

  /** The offsets of a text that is all of its source from {@code source} on. */
  static Offsets from(int source) {
    return new Offsets(new int[] {0}, new int[] {source});
  }

  /** Where the character at {@code offset} stands; {@code offset} may be the text's length. */
  int sourceOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int run = found >= 0 ? found : -found - 2;
    return sources[run] + (offset - starts[run]);
  }

  /** Collects offsets in rising order of the derived text. */
  static final class Builder {
    private int[] starts = new int[8];
    private int[] sources = new int[8];
    private int runs;

    /** Says that the derived text from {@code offset} on was taken from {@code source} on. */
    void add(int offset, int source) {
      if (runs > 0 && source - sources[runs - 1] == offset - starts[runs - 1]) {
        return;
      }
      if (runs == starts.length) {
        starts = Arrays.copyOf(starts, runs * 2);
        sources = Arrays.copyOf(sources, runs * 2);
      }
      starts[runs] = offset;
      sources[runs] = source;
      runs++;
    }

    /** The offsets, the derived text beginning at {@code from}, which becomes offset 0. */
    Offsets build(int from) {
      int first = 0;
      while (first + 1 < runs && starts[first + 1] <= from) {
        first++;
      }
      int count = Math.max(1, runs - first);
      int[] builtStarts = new int[count];
      int[] builtSources = new int[count];
      for (int i = 0; i < runs - first; i++) {
        int shift = Math.max(0, from - starts[first + i]);
        builtStarts[i] = starts[first + i] + shift - from;
        builtSources[i] = sources[first + i] + shift;
      }
      return new Offsets(builtStarts, builtSources);
    }
  }
}
