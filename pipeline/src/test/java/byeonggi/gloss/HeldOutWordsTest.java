// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.HanjaReadings;
import byeonggi.dictionary.UserDictionary;
import byeonggi.sound.LibhangulWords;
import byeonggi.sound.SinoKorean;
import byeonggi.text.Hangul;
import byeonggi.text.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glosses of hanja words that the table of words may know nothing of. */
class HeldOutWordsTest {
  private static final int HELD_OUT = 2_000;

  @ParameterizedTest
  @CsvSource({"apart, ' ', 0.995", "joined, '', 0.98"})
  void wordsHeldOutOfTheTableArePickedExactly(String how, String between, double least)
      throws IOException {
    List<LibhangulWords.Word> words =
        new ArrayList<>(
            LibhangulWords.all().stream()
                .filter(word -> word.hanja().codePoints().allMatch(c -> Script.of(c) == Script.HAN))
                .filter(word -> word.reading().chars().allMatch(c -> Hangul.isSyllable((char) c)))
                .toList());
    Collections.shuffle(words, new Random(4));
    List<LibhangulWords.Word> heldOut = words.subList(0, HELD_OUT);
    Set<String> unknown = new HashSet<>();
    heldOut.forEach(word -> unknown.add(word.hanja()));
    SinoKorean reading = new SinoKorean(HanjaReadings.bundled().without(unknown));
    PickedGlosses picked =
        new PickedGlosses(
            new GlossTools(WeightsFile.bundled(), UserDictionary.EMPTY, reading),
            words.stream().map(LibhangulWords.Word::reading).toList(),
            between);
    heldOut.forEach(word -> picked.measure(new PickedGlosses.Case(word.hanja(), word.reading())));
    String figure = picked.report("held-out-words-" + how);
    assertTrue(picked.right() >= least, figure);
  }
}
