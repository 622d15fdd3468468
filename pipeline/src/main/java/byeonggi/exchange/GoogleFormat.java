// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Unidirectional glossaries of Google's Cloud Translation: CSV of two columns that must not have a
 * header. Its documentation of glossaries sets the limit of characters; a term is matched with its
 * case unless the request says otherwise.
 */
final class GoogleFormat extends PairTableFormat {
  /** Of all terms of a glossary together, in code points. */
  static final long MOST_CODE_POINTS = 10_000_000;

  static final LanguageCodes LANGUAGES =
      LanguageCodes.tags(
              "Google", "ar", "de", "el", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "ko",
              "la", "mn", "my", "nl", "pl", "pt", "ru", "sa", "si", "sr", "ta", "th", "tr", "uk",
              "ur", "vi")
          .with("zh", "zh-CN")
          .with("zh-Hant", "zh-TW")
          .with("zh-TW", "zh-TW");

  GoogleFormat() {
    super(
        "google",
        "Google Cloud Translation glossary, CSV",
        "csv",
        DelimitedFile.Style.COMMAS,
        LANGUAGES);
  }

  @Override
  List<Rule> rules() {
    return List.of(
        Rules.oneTarget(UnaryOperator.identity()), Rules.fileOfAtMostCodePoints(MOST_CODE_POINTS));
  }
}
