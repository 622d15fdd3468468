// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.LanguageCell;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a tool calls languages. Immutable.
 *
 * @param tool the tool's name, for people
 * @param codes the tool's code by BCP 47 tag; empty if the tool takes every language, by its tag
 */
record LanguageCodes(String tool, Map<String, String> codes) {
  /** Chinese in pinyin or Korean in hanja is not what a tool means by Chinese or Korean. */
  private static final Set<String> USUAL_SCRIPTS = Set.of("", "Hans", "Hant", "Kore", "Jpan");

  LanguageCodes {
    codes = Map.copyOf(codes);
  }

  /** For tools that do not care for languages. */
  static LanguageCodes any() {
    return new LanguageCodes("", Map.of());
  }

  /** For tools that know these languages by their tags. */
  static LanguageCodes tags(String tool, String... tags) {
    Map<String, String> codes = new HashMap<>();
    for (String tag : tags) {
      codes.put(tag, tag);
    }
    return new LanguageCodes(tool, codes);
  }

  /** These codes, and this one instead of the one that the tag has. */
  LanguageCodes with(String tag, String code) {
    Map<String, String> more = new HashMap<>(codes);
    more.put(tag, code);
    return new LanguageCodes(tool, more);
  }

  /** Whether the tool takes every language. */
  boolean isAny() {
    return codes.isEmpty();
  }

  /**
   * The tool's code for a language; that of {@code en} for {@code en-GB}, if it has none of its
   * own; nothing if the tool does not know the language.
   */
  Optional<String> of(String tag) {
    return isAny() ? Optional.of(tag) : Optional.ofNullable(codes.get(known(tag)));
  }

  /** The languages of the pair by the tool's codes, which it must have. */
  LanguagePair of(LanguagePair languages) {
    return new LanguagePair(
        of(languages.source()).orElseThrow(), of(languages.target()).orElseThrow());
  }

  /** Both languages have a code. */
  Rule rule() {
    return pair ->
        without(pair.languages().source())
            .or(() -> without(pair.languages().target()))
            .map(
                tag ->
                    tag.equals(LanguageCell.UNDETERMINED)
                        ? OpenLanguages.UNTOLD
                        : "%s has no language %s".formatted(tool, tag));
  }

  private Optional<String> without(String tag) {
    return of(tag).isPresent() ? Optional.empty() : Optional.of(tag.isEmpty() ? "(none)" : tag);
  }

  private String known(String tag) {
    if (codes.containsKey(tag)) {
      return tag;
    }
    Locale locale = Locale.forLanguageTag(tag);
    String withScript = locale.getLanguage() + "-" + locale.getScript();
    if (codes.containsKey(withScript)) {
      return withScript;
    }
    return USUAL_SCRIPTS.contains(locale.getScript()) ? locale.getLanguage() : tag;
  }
}
