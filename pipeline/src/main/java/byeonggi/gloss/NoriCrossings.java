// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the cheapest ways through a run by itself. Used by one thread. */
final class NoriCrossings {
  private final NoriWays ways;

  NoriCrossings(NoriJoints joints) {
    this.ways = new NoriWays(joints);
  }

  /**
   * The ways through a run that ends where its last words do.
   *
   * @return nothing if two of them cost the same: then what stands before decides, by order
   */
  Optional<NoriCrossing> through(NoriWords run) {
    int[] entries = new int[run.first(1)];
    int[] firstExits = new int[entries.length + 1];
    int count = 0;
    short[] rights = new short[16];
    int[] costs = new int[16];
    int exits = 0;
    for (int word = 0; word < run.first(1); word++) {
      if (run.alike(word) != word) {
        continue;
      }
      search(run, word);
      if (ways.tied()) {
        return Optional.empty();
      }
      int found = ways.count(run.length());
      if (exits + found > costs.length) {
        rights = Arrays.copyOf(rights, 2 * (exits + found));
        costs = Arrays.copyOf(costs, rights.length);
      }
      for (int i = 0; i < found; i++) {
        int way = ways.reaching(run.length(), i);
        rights[exits] = (short) ways.right(way);
        costs[exits] = ways.cost(way);
        exits++;
      }
      entries[count] = word;
      count++;
      firstExits[count] = exits;
    }
    return Optional.of(
        new NoriCrossing(
            Arrays.copyOf(entries, count),
            Arrays.copyOf(firstExits, count + 1),
            Arrays.copyOf(rights, exits),
            Arrays.copyOf(costs, exits)));
  }

  /** The morphemes of the cheapest way from an entry to an exit, last one first. */
  List<Morpheme> reversed(NoriWords run, NoriCrossing crossing, int exit) {
    search(run, crossing.word(crossing.entryOf(exit)));
    List<Morpheme> reversed = new ArrayList<>();
    int way = -1;
    for (int i = 0; i < ways.count(run.length()); i++) {
      int reaching = ways.reaching(run.length(), i);
      way = ways.right(reaching) == crossing.right(exit) ? reaching : way;
    }
    for (; way >= 0; way = ways.before(way)) {
      Morpheme morpheme = run.morpheme(ways.step(way), ways.start(way));
      if (morpheme != null) {
        reversed.add(morpheme);
      }
    }
    return List.copyOf(reversed);
  }

  /** All ways through a run that begin with words that join to their left as one does. */
  private void search(NoriWords run, int entry) {
    ways.clear(run.length());
    for (int word = entry; word < run.first(1); word++) {
      if (run.alike(word) == entry) {
        ways.add(run.end(word), run.cost(word), run.right(word), -1, 0, word, 0);
      }
    }
    for (int at = 1; at < run.length(); at++) {
      if (ways.count(at) > 0) {
        extend(run, at);
      }
    }
  }

  private void extend(NoriWords run, int at) {
    for (int alike = run.first(at); alike < run.first(at + 1); alike++) {
      if (run.alike(alike) != alike) {
        continue;
      }
      ways.join(at, run.left(alike));
      for (int word = alike; word < run.first(at + 1); word++) {
        if (run.alike(word) == alike) {
          ways.add(
              run.end(word),
              ways.least() + run.cost(word),
              run.right(word),
              ways.from(),
              at,
              word,
              0);
        }
      }
    }
  }
}
