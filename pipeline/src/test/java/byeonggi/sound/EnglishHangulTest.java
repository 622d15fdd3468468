// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EnglishHangulTest {
  private final EnglishHangul engine = EnglishHangul.bundled();

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/latin.tsv", delimiter = '\t')
  void transcriptionSoundsAlike(String term, String hangul) {
    assertTrue(engine.similarity(term, hangul) >= 0.9, () -> "" + engine.similarity(term, hangul));
  }

  @Test
  void wordsThatAreHeardStandApartFromWordsThatAreTranslated() {
    SoundAlignment alignment = engine.sounds("Scaling Law").align("스케일링 법칙", 0, 7);
    assertEquals(new Span(0, 7), alignment.part(0));
    assertEquals(Optional.of(new Span(0, 4)), alignment.heard(0, 0));
    assertEquals(Optional.empty(), alignment.heard(1, 0));
  }

  @Test
  void unrelatedWordsAreFar() {
    assertTrue(engine.similarity("scaling", "법칙") < 0.6);
    assertTrue(engine.similarity("agent", "서울") < 0.6);
  }

  /** The official examples measure; nothing here is learnt from them. */
  @Test
  void officialExamplesSoundMoreAlikeThanOtherWords() throws IOException {
    Path examples =
        Path.of(System.getProperty("byeonggi.shared", "../../shared"), "data/nikl-loanword-en.tsv");
    Assumptions.assumeTrue(Files.exists(examples), "no table of loan words beside the checkout");
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(examples)) {
      int tab = line.indexOf('\t');
      if (!line.startsWith("#") && tab > 0 && line.length() > tab + 1) {
        rows.add(new String[] {line.substring(0, tab), line.substring(tab + 1)});
      }
    }
    Random random = new Random(7);
    int measured = 3000;
    int overOther = 0;
    int overLonger = 0;
    int overCut = 0;
    int begun = 0;
    for (int i = 0; i < measured; i++) {
      String[] row = rows.get(random.nextInt(rows.size()));
      String other = rows.get(random.nextInt(rows.size()))[1];
      TermSounds sounds = engine.sounds(row[0]);
      String text = other + " " + row[1];
      SoundAlignment alignment = sounds.align(text, 0, text.length());
      int start = other.length() + 1;
      double similarity = alignment.similarity(start);
      overOther += similarity > sounds.similarity(other) ? 1 : 0;
      overLonger += similarity > alignment.similarity(0) ? 1 : 0;
      int blank = row[1].indexOf(' ');
      int cut = start + (blank < 0 ? 1 : blank + 1);
      overCut += similarity > alignment.similarity(cut) ? 1 : 0;
      begun += alignment.bestStart() == start ? 1 : 0;
    }
    assertTrue(overOther >= 0.995 * measured, "over another word: " + overOther);
    assertTrue(overLonger >= 0.995 * measured, "over a word too many: " + overLonger);
    assertTrue(overCut >= 0.975 * measured, "over a word too few: " + overCut);
    assertTrue(begun >= 0.99 * measured, "begun right: " + begun);
  }
}
