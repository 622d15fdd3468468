// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Glossaries of Lokalise: text with semicolons, a header in small letters that begins with {@code
 * term} and {@code description}, flags of {@code yes} and {@code no}, no term twice. An empty cell
 * of a language would delete the translation that is there, so no cell of a language is empty. The
 * rules are those of its documentation of glossaries.
 */
final class LokaliseFormat extends PairTableFormat {
  private static final DelimitedFile.Style SEMICOLONS =
      new DelimitedFile.Style(';', DelimitedFile.Quotes.WHERE_NEEDED, "\n", false);

  private static final LanguageCodes LANGUAGES =
      LanguageCodes.tags(
              "Lokalise",
              "ar",
              "de",
              "el",
              "en",
              "es",
              "fa",
              "fr",
              "hi",
              "id",
              "it",
              "ja",
              "ko",
              "la",
              "mn",
              "my",
              "nl",
              "pl",
              "pt",
              "ru",
              "si",
              "sr",
              "ta",
              "th",
              "tr",
              "uk",
              "ur",
              "vi")
          .with("zh", "zh_CN")
          .with("zh-Hant", "zh_TW")
          .with("zh-TW", "zh_TW");

  LokaliseFormat() {
    super("lokalise", "Lokalise glossary, CSV with semicolons", "csv", SEMICOLONS, LANGUAGES);
  }

  @Override
  List<Rule> rules() {
    return List.of(Rules.oneTarget(UnaryOperator.identity()));
  }

  @Override
  List<List<String>> head(LanguagePair languages) {
    return List.of(
        List.of(
            "term",
            "description",
            "casesensitive",
            "translatable",
            "forbidden",
            "tags",
            languages.target()));
  }

  @Override
  List<String> row(TermPair pair) {
    return List.of(pair.source(), Notes.all(pair), "no", "yes", "no", tag(pair), pair.target());
  }

  /** Commas part tags. */
  private static String tag(TermPair pair) {
    return Notes.kind(pair).replace(',', ' ');
  }
}
