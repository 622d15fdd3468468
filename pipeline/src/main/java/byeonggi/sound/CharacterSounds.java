// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.JamoText;
import java.util.Arrays;
import java.util.List;

/** How a term may sound, given the ways of each of its parts. Immutable and thread-safe. */
final class CharacterSounds implements TermSounds {
  /** Parts of a term beyond this many are not looked at. */
  private static final int MOST_PARTS = 64;

  private final List<SoundUnit> units;
  private final JamoCosts costs;

  CharacterSounds(List<SoundUnit> units) {
    this(units, JamoCosts.bundled());
  }

  CharacterSounds(List<SoundUnit> units, JamoCosts costs) {
    this.costs = costs;
    this.units = units.size() > MOST_PARTS ? units.subList(0, MOST_PARTS) : units;
  }

  @Override
  public boolean isEmpty() {
    return units.isEmpty();
  }

  @Override
  public SoundAlignment align(CharSequence text, int start, int end) {
    int from = Math.max(start, end - LONGEST_TEXT);
    JamoText heard = JamoText.of(text, from, end);
    SoundAlignment.Grid grid = new SoundAlignment.Grid(units.size(), heard.length());
    grid.close(0, heard, costs);
    Rows rows = new Rows(grid.columns());
    for (int row = 1; row <= units.size(); row++) {
      placeUnit(units.get(units.size() - row), row, heard, grid, rows);
      grid.close(row, heard, costs);
    }
    int[] lengths = new int[units.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = units.get(i).length();
    }
    return new SoundAlignment(units.stream().map(SoundUnit::span).toList(), lengths, heard, grid);
  }

  /** Two rows of an edit distance with the columns where their paths began. */
  private static final class Rows {
    float[] cost;
    float[] nextCost;
    int[] begun;
    int[] nextBegun;

    Rows(int columns) {
      cost = new float[columns];
      nextCost = new float[columns];
      begun = new int[columns];
      nextBegun = new int[columns];
    }

    void swap() {
      float[] c = cost;
      cost = nextCost;
      nextCost = c;
      int[] b = begun;
      begun = nextBegun;
      nextBegun = b;
    }
  }

  private void placeUnit(
      SoundUnit unit, int row, JamoText heard, SoundAlignment.Grid grid, Rows rows) {
    int columns = grid.columns();
    float[] best = new float[columns];
    int[] bestBegun = new int[columns];
    Arrays.fill(best, Float.MAX_VALUE);
    for (String way : unit.sounds()) {
      for (int j = 0; j < columns; j++) {
        rows.cost[j] = grid.reached(row - 1, j);
        rows.begun[j] = j;
      }
      for (int k = way.length() - 1; k >= 0; k--) {
        step(way.charAt(k), k > 0, heard, columns, rows);
      }
      for (int j = 0; j < columns; j++) {
        if (rows.cost[j] < best[j]) {
          best[j] = rows.cost[j];
          bestBegun[j] = rows.begun[j];
        }
      }
    }
    for (int j = 0; j < columns; j++) {
      grid.place(row, j, best[j], bestBegun[j]);
    }
  }

  /** One more sound of a part, from its last to its first, against all sounds of the text. */
  private void step(char sound, boolean goesOn, JamoText heard, int columns, Rows rows) {
    float lone = costs.lone(sound);
    for (int j = 0; j < columns; j++) {
      float cost = rows.cost[j] + lone;
      int begun = rows.begun[j];
      if (j > 0) {
        char other = heard.at(heard.length() - j);
        float pair = rows.cost[j - 1] + costs.pair(sound, other);
        if (pair <= cost) {
          cost = pair;
          begun = rows.begun[j - 1];
        }
        // A sound of the text inside the part; around it the grid lets them follow.
        if (goesOn) {
          float extra = rows.nextCost[j - 1] + costs.lone(other);
          if (extra < cost) {
            cost = extra;
            begun = rows.nextBegun[j - 1];
          }
        }
      }
      rows.nextCost[j] = cost;
      rows.nextBegun[j] = begun;
    }
    rows.swap();
  }
}
