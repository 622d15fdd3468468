// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a glossary calls the languages of other people's term bases: without region and variant, and
 * without the script that a language usually has. {@code zh-CN}, {@code zh-Hant} and {@code zho}
 * are {@code zh}; {@code zh-Latn} and {@code ko-Hani} stay.
 */
final class TbxLanguage {
  private static final Map<String, Set<String>> USUAL_SCRIPTS =
      Map.ofEntries(
          Map.entry("zh", Set.of("Hans", "Hant", "Hani")),
          Map.entry("ja", Set.of("Jpan", "Hira", "Kana", "Hrkt")),
          Map.entry("ko", Set.of("Kore", "Hang")),
          Map.entry("en", Set.of("Latn")),
          Map.entry("de", Set.of("Latn")),
          Map.entry("fr", Set.of("Latn")),
          Map.entry("es", Set.of("Latn")),
          Map.entry("it", Set.of("Latn")),
          Map.entry("pt", Set.of("Latn")),
          Map.entry("nl", Set.of("Latn")),
          Map.entry("la", Set.of("Latn")),
          Map.entry("vi", Set.of("Latn")),
          Map.entry("ru", Set.of("Cyrl")));

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private TbxLanguage() {}

  /** The tag in a glossary for a tag of a term base; nothing if it is no BCP 47 tag. */
  static Optional<String> of(String tag) {
    Locale locale;
    try {
      locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
    if (locale.getLanguage().isEmpty()) {
      return Optional.of(locale.toLanguageTag());
    }
    String language = TWO_LETTERS.getOrDefault(locale.getLanguage(), locale.getLanguage());
    String script = locale.getScript();
    return Optional.of(
        script.isEmpty() || USUAL_SCRIPTS.getOrDefault(language, Set.of()).contains(script)
            ? language
            : language + "-" + script);
  }

  /** By the codes of three letters that some tools write where BCP 47 wants two. */
  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    Arrays.stream(Locale.getISOLanguages())
        .forEach(two -> codes.put(Locale.forLanguageTag(two).getISO3Language(), two));
    codes.put("chi", "zh");
    codes.put("cmn", "zh");
    codes.put("ger", "de");
    codes.put("fre", "fr");
    codes.put("dut", "nl");
    return Map.copyOf(codes);
  }
}
