// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "m/d/yy",
        "d-mmm",
        "yyyy\\-mm\\-dd",
        "m\"월\" d\"일\"",
        "mm\"월\"\\ dd\"일\"",
        "yyyy\"年\"m\"月\"d\"日\";@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "h:mm AM/PM",
        "mm:ss.0",
        "[h]:mm:ss",
        "[Red]dd/mm/yy;[Blue]0"
      })
  void datesAndTimes(String format) {
    assertEquals(true, DateFormats.isDate(format));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "@",
        "0",
        "0.000",
        "#,##0",
        "0%",
        "0.00E+00",
        "# ?/?",
        "[Red]0.00",
        "0\"mm\"",
        "0\\h",
        "_-* #,##0_-;\\-* #,##0_-;_-* \"-\"_-;_-@_-",
        "[$₩-412]#,##0",
        "000\\-0000"
      })
  void numbersAndTexts(String format) {
    assertEquals(false, DateFormats.isDate(format));
  }

  @Test
  void builtInFormatsOfEasternAsiaAreDates() {
    assertEquals(true, DateFormats.isDate(31));
    assertEquals(true, DateFormats.isDate(57));
    assertEquals(false, DateFormats.isDate(0));
    assertEquals(false, DateFormats.isDate(49));
  }
}
