// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NoriCrossingsTest {
  private final NoriJoints joints = new NoriJoints();
  private final NoriCrossings crossings = new NoriCrossings(joints);
  private final NoriLookup lookup = new NoriLookup();

  @ParameterizedTest
  @ValueSource(strings = {"대통령이", "스케일링", "법칙", "쌓인"})
  void theCheapestCrossingHasTheMorphemesOfTheRunByItself(String run) {
    NoriWords words = lookup.words(run, 0, run.length());
    NoriCrossing crossing = crossings.through(words).orElseThrow();
    int cheapest = -1;
    int least = Integer.MAX_VALUE;
    for (int entry = 0; entry < crossing.entries(); entry++) {
      int before = joints.cost(0, words.left(crossing.word(entry)));
      for (int exit = crossing.firstExit(entry); exit < crossing.firstExit(entry + 1); exit++) {
        int cost = before + crossing.cost(exit) + joints.cost(crossing.right(exit), 0);
        if (cost < least) {
          least = cost;
          cheapest = exit;
        }
      }
    }
    List<Morpheme> morphemes = new ArrayList<>(crossings.reversed(words, crossing, cheapest));
    Collections.reverse(morphemes);
    assertEquals(new NoriPath().morphemes(run), morphemes);
  }

  @Test
  void everyEntryHasAnExitOfItsOwnForEachClassThatTheLastWordMayJoinWith() {
    NoriWords words = lookup.words("대통령이", 0, 4);
    NoriCrossing crossing = crossings.through(words).orElseThrow();
    for (int entry = 0; entry < crossing.entries(); entry++) {
      assertTrue(crossing.firstExit(entry) <= crossing.firstExit(entry + 1));
      for (int exit = crossing.firstExit(entry); exit < crossing.firstExit(entry + 1); exit++) {
        assertEquals(entry, crossing.entryOf(exit));
      }
    }
  }

  @Test
  void aRunWhereTwoWaysCostTheSameIsNotCrossed() {
    assertEquals(Optional.empty(), crossings.through(lookup.words("모델에서는", 0, 5)));
  }

  @Test
  void aRunIsCrossedFromItsSecondTimeOn() {
    NoriWords words = lookup.words("대통령이", 0, 4);
    assertEquals(Optional.empty(), words.crossing(crossings));
    assertTrue(lookup.words("대통령이", 0, 4).crossing(crossings).isPresent());
  }
}
