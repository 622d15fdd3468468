// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseWordsTest {
  private final ChineseWords words = ChineseWords.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"护城河", "護城河", "机器人", "電腦", "俳句"})
  void commonWordsAreKnownInEitherScript(String word) {
    assertTrue(words.isCommon(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "河", "司马迁", "刻舟求剑", "北京", "Baidu"})
  void namesAndIdiomsAreNotCommonWords(String word) {
    assertFalse(words.isCommon(word));
  }
}
