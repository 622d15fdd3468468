// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.JamoText;
import byeonggi.text.Span;
import java.util.Arrays;
import java.util.List;

/** How a term may sound, given the ways of each of its parts. Immutable and thread-safe. */
final class CharacterSounds implements TermSounds {
  private final SoundWays[] ways;
  private final int longest;
  private final List<Span> spans;
  private final int[] lengths;
  private final JamoCosts costs;

  CharacterSounds(List<SoundUnit> units) {
    this(units, JamoCosts.bundled());
  }

  CharacterSounds(List<SoundUnit> units, JamoCosts costs) {
    this.costs = costs;
    List<SoundUnit> looked = units.subList(0, Math.min(units.size(), MOST_PARTS));
    this.ways = looked.stream().map(SoundWays::new).toArray(SoundWays[]::new);
    this.longest = Arrays.stream(ways).mapToInt(SoundWays::longest).max().orElse(1);
    this.spans = looked.stream().map(SoundUnit::span).toList();
    this.lengths = looked.stream().mapToInt(SoundUnit::length).toArray();
  }

  @Override
  public boolean isEmpty() {
    return ways.length == 0;
  }

  @Override
  public SoundAlignment align(CharSequence text, int start, int end) {
    JamoText heard = JamoText.of(text, Math.max(start, end - LONGEST_TEXT), end);
    HeardText ready = new HeardText(heard, costs);
    SoundGrid grid = new SoundGrid(ways.length, ready);
    int[] best = new int[ready.columns()];
    // By number of sounds of a way that have been laid, from its last, the paths so far.
    int[][] paths = new int[longest][ready.columns()];
    for (int row = 1; row <= ways.length; row++) {
      grid.begin(row - 1, paths[0]);
      lay(ways[ways.length - row], ready, paths, best);
      grid.place(row, best, ready);
    }
    return new SoundAlignment(spans, lengths, heard, grid);
  }

  /** Lays every way of a part between the paths after it and the cheapest paths before it. */
  private static void lay(SoundWays part, HeardText text, int[][] paths, int[] best) {
    Arrays.fill(best, HeardText.FAR);
    for (int w = 0; w < part.size(); w++) {
      int[] codes = part.codes(w);
      int first = codes.length - 1;
      for (int k = part.shared(w); k < first; k++) {
        step(text.lone(codes[k]), text.pairs(codes[k]), text.inner(), paths[k], paths[k + 1]);
      }
      int left = text.lone(codes[first]);
      begin(left, text.pairs(codes[first]), part.cost(w), paths[first], best);
    }
  }

  /**
   * One more sound of a part against all sounds of the text. A sound of the text may stand inside
   * the part; around it the grid lets them follow.
   */
  private static void step(int left, int[] pairs, int[] inner, int[] paths, int[] next) {
    int before = paths[0];
    int last = before + left;
    next[0] = last;
    for (int j = 1; j < next.length; j++) {
      int here = paths[j];
      int heard = Math.min(here + left, before + pairs[j]);
      last = Math.min(heard, last + inner[j]);
      next[j] = last;
      before = here;
    }
  }

  /** The first sound of a part. */
  private static void begin(int left, int[] pairs, int cost, int[] paths, int[] best) {
    best[0] = Math.min(best[0], paths[0] + left + cost);
    for (int j = 1; j < best.length; j++) {
      int heard = Math.min(paths[j] + left, paths[j - 1] + pairs[j]);
      best[j] = Math.min(best[j], heard + cost);
    }
  }
}
