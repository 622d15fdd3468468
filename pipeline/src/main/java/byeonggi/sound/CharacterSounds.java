// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.JamoText;
import byeonggi.text.Span;
import java.util.Arrays;
import java.util.List;

/** How a term may sound, given the ways of each of its parts. Immutable and thread-safe. */
final class CharacterSounds implements TermSounds {
  private final List<SoundUnit> units;
  private final List<Span> spans;
  private final int[] lengths;
  private final JamoCosts costs;

  CharacterSounds(List<SoundUnit> units) {
    this(units, JamoCosts.bundled());
  }

  CharacterSounds(List<SoundUnit> units, JamoCosts costs) {
    this.costs = costs;
    this.units = List.copyOf(units.subList(0, Math.min(units.size(), MOST_PARTS)));
    this.spans = this.units.stream().map(SoundUnit::span).toList();
    this.lengths = this.units.stream().mapToInt(SoundUnit::length).toArray();
  }

  @Override
  public boolean isEmpty() {
    return units.isEmpty();
  }

  @Override
  public SoundAlignment align(CharSequence text, int start, int end) {
    JamoText heard = JamoText.of(text, Math.max(start, end - LONGEST_TEXT), end);
    HeardText ready = new HeardText(heard, costs);
    SoundGrid grid = new SoundGrid(units.size(), ready);
    int[] best = new int[ready.columns()];
    int[] begin = new int[ready.columns()];
    int[] paths = new int[ready.columns()];
    int[] next = new int[ready.columns()];
    for (int row = 1; row <= units.size(); row++) {
      grid.begin(row - 1, begin);
      Arrays.fill(best, HeardText.FAR);
      SoundUnit unit = units.get(units.size() - row);
      for (int w = 0; w < unit.sounds().size(); w++) {
        String way = unit.sounds().get(w);
        int cost = unit.cost(w) << HeardText.SHIFT;
        System.arraycopy(begin, 0, paths, 0, begin.length);
        for (int k = way.length() - 1; k >= 0; k--) {
          step(way.charAt(k), k > 0, ready, paths, next);
          int[] swapped = paths;
          paths = next;
          next = swapped;
        }
        for (int j = 0; j < best.length; j++) {
          best[j] = Math.min(best[j], paths[j] + cost);
        }
      }
      grid.place(row, best, ready);
    }
    return new SoundAlignment(spans, lengths, heard, grid);
  }

  /** One more sound of a part, from its last to its first, against all sounds of the text. */
  private static void step(char sound, boolean goesOn, HeardText text, int[] paths, int[] next) {
    int[] costs = text.costs(sound);
    int[] codes = text.codes();
    int left = text.lone(sound);
    int before = paths[0];
    int last = before + left;
    next[0] = last;
    if (!goesOn) {
      for (int j = 1; j < next.length; j++) {
        int here = paths[j];
        next[j] = Math.min(here + left, before + (costs[codes[j]] << HeardText.SHIFT));
        before = here;
      }
      return;
    }
    // A sound of the text may stand inside the part; around it the grid lets them follow.
    int[] inner = text.inner();
    for (int j = 1; j < next.length; j++) {
      int here = paths[j];
      int heard = Math.min(here + left, before + (costs[codes[j]] << HeardText.SHIFT));
      last = Math.min(heard, last + inner[j]);
      next[j] = last;
      before = here;
    }
  }
}
