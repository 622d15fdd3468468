// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way through a text by words of Nori's dictionaries: the morphemes that Nori's own
 * tokenizer finds, for less, since the words of eojeol are remembered, and of several ways that go
 * on alike only the cheapest is followed. Used by one thread.
 */
final class NoriPath {
  /** What a particle, ending or suffix costs more after a blank. */
  private static final int AFTER_BLANK = 3000;

  /** How the beginning and the end of a text join with words. */
  private static final int OUTSIDE = 0;

  private final NoriLookup lookup = new NoriLookup();
  private final NoriJoints joints = new NoriJoints();

  // By place of the text, the ways that reach it, in the order in which they were found.
  private int[][] reached = new int[0][];
  private int[] counts = new int[0];

  // By way: its cost, how it goes on, the way it goes on from, and its last word.
  private int ways;
  private int[] costs = new int[256];
  private int[] rights = new int[256];
  private int[] befores = new int[256];
  private int[] starts = new int[256];
  private int[] words = new int[256];
  private int[] runs = new int[256];

  private final List<NoriWords> found = new ArrayList<>();
  private int[] runStarts = new int[16];

  // By word of a place, what it costs to come to it, and from which way; for words joined alike.
  private int[] least = new int[16];
  private int[] from = new int[16];

  /**
   * The morphemes of a text, in order; blanks belong to none.
   *
   * @param text some hundred UTF-16 units at most, since the time grows with the square of a run
   *     without blanks
   */
  List<Morpheme> morphemes(String text) {
    int length = text.length();
    if (length == 0) {
      return List.of();
    }
    clear(length);
    add(0, 0, OUTSIDE, -1, 0, 0);
    int runEnd = 0;
    int at = 0;
    while (at < length) {
      if (counts[at] == 0) {
        at++;
        continue;
      }
      boolean skips =
          Character.getType(text.charAt(at)) == Character.SPACE_SEPARATOR && at + 1 < length;
      int start = skips ? at + 1 : at;
      if (start >= runEnd) {
        runEnd = beginRun(text, start);
      }
      extend(at, start);
      at = start + 1;
    }
    return morphemes(text, cheapest(length));
  }

  private void clear(int length) {
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
    found.clear();
  }

  /** Looks up the words of the run that holds a place; returns its end. */
  private int beginRun(String text, int at) {
    int start = at;
    int end = at + 1;
    if (text.charAt(at) != ' ') {
      start = text.lastIndexOf(' ', at) + 1;
      int blank = text.indexOf(' ', at);
      end = blank < 0 ? text.length() : blank;
    }
    if (found.size() == runStarts.length) {
      runStarts = Arrays.copyOf(runStarts, 2 * found.size());
    }
    runStarts[found.size()] = start;
    found.add(lookup.words(text, start, end));
    return end;
  }

  /**
   * Goes on, from the ways that reach a place, with the words that begin there or behind a blank.
   */
  private void extend(int place, int start) {
    int run = found.size() - 1;
    NoriWords here = found.get(run);
    int runStart = runStarts[run];
    int first = here.first(start - runStart);
    int stop = here.first(start - runStart + 1);
    if (least.length < stop - first) {
      least = new int[2 * (stop - first)];
      from = new int[least.length];
    }
    for (int word = first; word < stop; word++) {
      int alike = here.alike(word) - first;
      if (alike == word - first) {
        join(place, here.left(word), alike);
        if (start > place && here.isBound(word)) {
          least[alike] += AFTER_BLANK;
        }
      }
      add(
          runStart + here.end(word),
          least[alike] + here.cost(word),
          here.right(word),
          from[alike],
          start,
          word);
    }
  }

  /** Of the ways that reach a place, the cheapest to go on with a word, and the first of equals. */
  private void join(int place, int left, int word) {
    int[] here = reached[place];
    int best = -1;
    int lowest = Integer.MAX_VALUE;
    for (int i = 0; i < counts[place]; i++) {
      int cost = costs[here[i]] + joints.cost(rights[here[i]], left);
      if (cost < lowest) {
        lowest = cost;
        best = here[i];
      }
    }
    least[word] = lowest;
    from[word] = best;
  }

  /**
   * Adds a way, unless one before it goes on alike and costs no more. A dearer one before it is
   * taken away, so that the order of the others, which decides between equals, is Nori's.
   */
  private void add(int place, int cost, int right, int before, int start, int word) {
    int[] here = reached[place];
    int count = counts[place];
    for (int i = 0; i < count; i++) {
      if (rights[here[i]] == right) {
        if (costs[here[i]] <= cost) {
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
    here[count] = way(cost, right, before, start, word);
    counts[place] = count + 1;
  }

  private int way(int cost, int right, int before, int start, int word) {
    if (ways == costs.length) {
      costs = Arrays.copyOf(costs, 2 * ways);
      rights = Arrays.copyOf(rights, 2 * ways);
      befores = Arrays.copyOf(befores, 2 * ways);
      starts = Arrays.copyOf(starts, 2 * ways);
      words = Arrays.copyOf(words, 2 * ways);
      runs = Arrays.copyOf(runs, 2 * ways);
    }
    costs[ways] = cost;
    rights[ways] = right;
    befores[ways] = before;
    starts[ways] = start;
    words[ways] = word;
    runs[ways] = found.size() - 1;
    return ways++;
  }

  private int cheapest(int end) {
    join(end, OUTSIDE, 0);
    return from[0];
  }

  private List<Morpheme> morphemes(String text, int last) {
    List<Morpheme> reversed = new ArrayList<>();
    for (int way = last; befores[way] >= 0; way = befores[way]) {
      int runStart = runStarts[runs[way]];
      Morpheme morpheme = found.get(runs[way]).morpheme(words[way], starts[way] - runStart);
      if (morpheme != null) {
        reversed.add(morpheme.shifted(runStart));
      }
      int before = end(befores[way]);
      if (before < starts[way] && !Character.isWhitespace(text.charAt(before))) {
        reversed.add(blank(text, before));
      }
    }
    Collections.reverse(reversed);
    return reversed;
  }

  /** The place that a way reaches. */
  private int end(int way) {
    return befores[way] < 0 ? 0 : runStarts[runs[way]] + found.get(runs[way]).end(words[way]);
  }

  /** A blank between words that is none to the JVM (U+00A0) is a morpheme. */
  private Morpheme blank(String text, int at) {
    String run = text.substring(at, at + 1);
    NoriWords.Word[] words = {lookup.blank(1)};
    return new NoriWords(run, words, new int[] {0, 1}).morpheme(0, 0).shifted(at);
  }
}
