// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way through a text by words of Nori's dictionaries: the morphemes that Nori's own
 * tokenizer finds, for less. The words of eojeol are remembered and, of eojeol that come again, the
 * cheapest ways through them; of several ways that go on alike only the cheapest is followed. Used
 * by one thread.
 */
final class NoriPath {
  /** What a particle, ending or suffix costs more after a blank. */
  private static final int AFTER_BLANK = 3000;

  /** How the beginning and the end of a text join with words. */
  private static final int OUTSIDE = 0;

  private final NoriLookup lookup = new NoriLookup();
  private final NoriJoints joints = new NoriJoints();
  private final NoriCrossings crossings = new NoriCrossings(joints);
  private final NoriWays ways = new NoriWays(joints);

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
    if (text.isEmpty()) {
      return List.of();
    }
    int last = search(text, true);
    if (ways.tied()) {
      // Between equals Nori's order decides, and runs crossed at once don't keep it.
      last = search(text, false);
    }
    return morphemes(text, last);
  }

  /**
   * Searches.
   *
   * @param crosses whether runs that come again are crossed at once
   * @return the cheapest way that reaches the end
   */
  private int search(String text, boolean crosses) {
    int length = text.length();
    ways.clear(length);
    found.clear();
    ways.add(0, 0, OUTSIDE, -1, 0, 0, 0);
    int runEnd = 0;
    int at = 0;
    while (at < length) {
      if (ways.count(at) == 0) {
        at++;
        continue;
      }
      boolean skips =
          Character.getType(text.charAt(at)) == Character.SPACE_SEPARATOR && at + 1 < length;
      int start = skips ? at + 1 : at;
      if (start >= runEnd) {
        runEnd = beginRun(text, start);
        if (crosses && cross(at, start, runEnd)) {
          at = runEnd;
          continue;
        }
      }
      extend(at, start);
      at = start + 1;
    }
    ways.join(length, OUTSIDE);
    return ways.from();
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
   * Crosses a run at once, from the ways that reach its beginning or the blank before.
   *
   * @return false if it can't be: it is not known, or some way goes on into it
   */
  private boolean cross(int place, int start, int end) {
    int run = found.size() - 1;
    NoriWords here = found.get(run);
    if (ways.farthest() > place || start != runStarts[run]) {
      return false;
    }
    NoriCrossing crossing = here.crossing(crossings).orElse(null);
    if (crossing == null) {
      return false;
    }
    for (int entry = 0; entry < crossing.entries(); entry++) {
      int word = crossing.word(entry);
      ways.join(place, here.left(word));
      int cost = ways.least() + (start > place && here.isBound(word) ? AFTER_BLANK : 0);
      for (int exit = crossing.firstExit(entry); exit < crossing.firstExit(entry + 1); exit++) {
        ways.add(
            end, cost + crossing.cost(exit), crossing.right(exit), ways.from(), start, ~exit, run);
      }
    }
    return true;
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
        ways.join(place, here.left(word));
        from[alike] = ways.from();
        least[alike] = ways.least() + (start > place && here.isBound(word) ? AFTER_BLANK : 0);
      }
      ways.add(
          runStart + here.end(word),
          least[alike] + here.cost(word),
          here.right(word),
          from[alike],
          start,
          word,
          run);
    }
  }

  private List<Morpheme> morphemes(String text, int last) {
    List<Morpheme> reversed = new ArrayList<>();
    for (int way = last; ways.before(way) >= 0; way = ways.before(way)) {
      addStep(way, reversed);
      int before = end(ways.before(way));
      if (before < ways.start(way) && !Character.isWhitespace(text.charAt(before))) {
        reversed.add(blank(text, before));
      }
    }
    Collections.reverse(reversed);
    return reversed;
  }

  private void addStep(int way, List<Morpheme> reversed) {
    int run = ways.run(way);
    int step = ways.step(way);
    NoriWords words = found.get(run);
    if (step < 0) {
      for (Morpheme morpheme : words.crossed(crossings, ~step)) {
        reversed.add(morpheme.shifted(runStarts[run]));
      }
      return;
    }
    Morpheme morpheme = words.morpheme(step, ways.start(way) - runStarts[run]);
    if (morpheme != null) {
      reversed.add(morpheme.shifted(runStarts[run]));
    }
  }

  /** The place that a way reaches. */
  private int end(int way) {
    if (ways.before(way) < 0) {
      return 0;
    }
    NoriWords words = found.get(ways.run(way));
    int step = ways.step(way);
    return runStarts[ways.run(way)] + (step < 0 ? words.length() : words.end(step));
  }

  /** A blank between words that is none to the JVM (U+00A0) is a morpheme. */
  private Morpheme blank(String text, int at) {
    String run = text.substring(at, at + 1);
    NoriWords.Word[] words = {lookup.blank(1)};
    return new NoriWords(run, words, new int[] {0, 1}).morpheme(0, 0).shifted(at);
  }
}
