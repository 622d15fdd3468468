// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Glossaries of Azure's Document Translation: text with tabs, which its documentation prefers, no
 * header, one translation a term. Terms are matched with their case.
 */
final class AzureFormat extends PairTableFormat {
  private static final LanguageCodes LANGUAGES =
      LanguageCodes.tags(
              "Azure", "ar", "de", "el", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "ko", "my",
              "nl", "pl", "pt", "ru", "si", "ta", "th", "tr", "uk", "ur", "vi")
          .with("mn", "mn-Cyrl")
          .with("sr", "sr-Cyrl")
          .with("zh", "zh-Hans")
          .with("zh-Hant", "zh-Hant")
          .with("zh-TW", "zh-Hant");

  AzureFormat() {
    super(
        "azure",
        "Azure Document Translation glossary, TSV",
        "tsv",
        DelimitedFile.Style.TABS,
        LANGUAGES);
  }

  @Override
  List<Rule> rules() {
    return List.of(Rules.oneTarget(UnaryOperator.identity()));
  }
}
