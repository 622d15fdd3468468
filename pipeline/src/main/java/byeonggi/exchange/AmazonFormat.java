// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import java.util.Locale;

/**
 * Custom terminologies of Amazon Translate, for the directionality {@code UNI}: a header of the
 * codes, the source first. The limits are those of its developer guide: 200 bytes a term and 10 MB
 * a file. Terms are found whatever their case, and no term may have two translations.
 */
final class AmazonFormat extends PairTableFormat {
  private static final int MOST_TERM_BYTES = 200;

  /** The smaller of the two that 10 MB may mean. */
  private static final long MOST_FILE_BYTES = 10_000_000;

  private static final LanguageCodes LANGUAGES =
      LanguageCodes.tags(
              "Amazon Translate",
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
              "mn",
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
              "vi",
              "zh")
          .with("zh-Hant", "zh-TW")
          .with("zh-TW", "zh-TW");

  AmazonFormat() {
    super(
        "amazon",
        "Amazon Translate terminology, CSV",
        "csv",
        DelimitedFile.Style.COMMAS,
        LANGUAGES);
  }

  @Override
  List<Rule> rules() {
    return List.of(
        Rules.atMostBytes(MOST_TERM_BYTES),
        Rules.oneTarget(source -> source.toLowerCase(Locale.ROOT)),
        Rules.fileOfAtMostBytes(MOST_FILE_BYTES - 100));
  }

  @Override
  List<List<String>> head(LanguagePair languages) {
    return List.of(List.of(languages.source(), languages.target()));
  }
}
