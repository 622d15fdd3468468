// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a tool calls a language. */
class LanguageCodesTest {
  private static final LanguageCodes CODES =
      LanguageCodes.tags("Tool", "en", "ko").with("zh", "zh-CN").with("zh-Hant", "zh-TW");

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-GB, en",
    "zh, zh-CN",
    "zh-Hans, zh-CN",
    "zh-Hans-SG, zh-CN",
    "zh-Hant, zh-TW",
    "zh-Hant-HK, zh-TW",
    "zh-Latn, (none)",
    "ko-Hani, (none)",
    "ko-KR, ko",
    "la, (none)",
    "und, (none)",
    "'', (none)",
  })
  void aLanguageIsFoundByItsTagOrAWiderOne(String tag, String code) {
    assertEquals(code, CODES.of(tag).orElse("(none)"));
  }

  @Test
  void aToolWithoutAListTakesAllByTheirTags() {
    assertEquals("ko-Hani", LanguageCodes.any().of("ko-Hani").orElseThrow());
  }
}
