// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  private static final Cells GUARDED = new Cells(true);
  private static final Cells PLAIN = new Cells(false);

  @ParameterizedTest
  @CsvSource({
    "'해자', '해자'",
    "'=1+1', '''=1+1'",
    "'＝1', '''＝1'",
    "'+82', '''+82'",
    "'-1', '''-1'",
    "'＠', '''＠'",
    "'''90s', '''''90s'",
    "'a=b', 'a=b'",
    "'a\r\nb', 'a b'",
    "'a\nb\tc\u2028d\u0085e', 'a b c d e'",
    "'a\u0000\u0007\u009Bb', 'ab'",
    "'\u202Ea\u2066b\u200F\u061C', 'ab'",
    "'\u200E=1', '''=1'",
  })
  void cellHoldsOnlyWhatTheContractAllows(String text, String cell) {
    assertEquals(cell, GUARDED.write(text));
  }

  @Property
  void guardComesOffAgain(@ForAll String text) {
    String clean = PLAIN.write(text);
    assertEquals(clean, Cells.read(GUARDED.write(text)));
  }

  @Property
  void noControlCharacterIsLeft(@ForAll String text) {
    assertTrue(GUARDED.write(text).codePoints().noneMatch(Character::isISOControl));
  }
}
