// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangulTest {
  @Property
  void syllableIsWhatItsJamoMake(@ForAll @CharRange(from = '가', to = '힣') char syllable) {
    assertEquals(
        syllable,
        Hangul.compose(Hangul.initial(syllable), Hangul.vowel(syllable), Hangul.last(syllable)));
  }

  @Property
  void whatIsHeardKeepsItsPlace(@ForAll String text) {
    JamoText heard = JamoText.of(text);
    for (int i = 0; i < heard.length(); i++) {
      assertEquals(true, heard.indexAt(heard.offset(i)) <= i);
    }
    assertEquals(text.length(), heard.offset(heard.length()));
  }

  @Test
  void jamoThatMakeNoSyllableAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Hangul.compose('ㅏ', 'ㄱ', '\0'));
    assertFalse(Hangul.isSyllable('ㄱ'));
  }

  @Test
  void silentInitialIsNotHeardAndClustersComeApart() {
    assertEquals("ㅏㄹㅍㅏ2ㄷㅏㄹㄱ", JamoText.of("알파-2 닭").toString());
    assertEquals("gpt", JamoText.of("GPT").toString());
  }

  @ParameterizedTest
  @CsvSource({"녀, 여", "로, 노", "료, 요", "률, 율", "래, 내", "니, 이", "가, 가", "노, 노", "a, a"})
  void initialSoundLaw(char reading, char spelt) {
    assertEquals(spelt, InitialSoundLaw.initialForm(reading));
  }

  @Test
  void compatibilityIdeographsAreUnified() {
    assertEquals(0x91D1, Han.unified(0xF90A));
    assertEquals('金', Han.unified('金'));
  }
}
