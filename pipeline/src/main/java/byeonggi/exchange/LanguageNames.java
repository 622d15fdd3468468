// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.Map;

/** What Koreans call the languages of a glossary. The JDK's own names differ by its version. */
final class LanguageNames {
  private static final Map<String, String> KOREAN =
      Map.ofEntries(
          Map.entry("de", "독일어"),
          Map.entry("el", "그리스어"),
          Map.entry("en", "영어"),
          Map.entry("es", "스페인어"),
          Map.entry("fr", "프랑스어"),
          Map.entry("grc", "고대 그리스어"),
          Map.entry("it", "이탈리아어"),
          Map.entry("ja", "일본어"),
          Map.entry("ja-Latn", "일본어 로마자"),
          Map.entry("ko", "한국어"),
          Map.entry("ko-Hani", "한자"),
          Map.entry("la", "라틴어"),
          Map.entry("ru", "러시아어"),
          Map.entry("sa", "산스크리트어"),
          Map.entry("und", "알 수 없는 언어"),
          Map.entry("zh", "중국어"),
          Map.entry("zh-Latn", "중국어 병음"));

  private LanguageNames() {}

  /** The name of a language; its tag, if it is none that articles often gloss. */
  static String inKorean(String tag) {
    return KOREAN.getOrDefault(tag, tag);
  }
}
