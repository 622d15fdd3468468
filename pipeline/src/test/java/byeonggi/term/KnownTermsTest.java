// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTermsTest {
  private final KnownTerms terms = KnownTerms.bundled();

  @ParameterizedTest
  @CsvSource({
    "刻舟求剑, idiom",
    "刻舟求劍, idiom",
    "克己復禮, idiom",
    "司馬遷, person",
    "论语, work",
    "論語, work",
    "中国银行, organisation",
    "Baidu, organisation",
    "撒哈拉沙漠, place",
    "护城河, ''",
    "高跟鞋, concept",
    "量化, ''",
    "字节跳动, organisation",
    "東醫寶鑑, work",
    "退溪, person",
    "魏, place",
    "Aristotle, person",
    "石, ''"
  })
  void tellsTheKindInEitherScript(String term, String kind) {
    assertEquals(kind, terms.kindOf(term).map(Kind::word).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"顏回", "颜回", "梁文锋"})
  void knowsFamilyNamesInEitherScript(String term) {
    assertTrue(terms.beginsWithFamilyName(term));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "的", "Abc"})
  void otherBeginningsAreNoFamilyNames(String term) {
    assertFalse(terms.beginsWithFamilyName(term));
  }
}
