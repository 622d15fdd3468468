// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Term bases of Phrase Strings: CSV whose header holds column names that it knows and codes of
 * locales, in any order. The term is what an entry is known by, so it stands once; an entry that is
 * there already is not changed by an import. Phrase TMS takes TBX and spreadsheets instead.
 */
final class PhraseFormat extends PairTableFormat {
  private static final LanguageCodes LANGUAGES =
      LanguageCodes.tags(
              "Phrase", "ar", "de", "el", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "ko",
              "la", "mn", "nl", "pl", "pt", "ru", "th", "tr", "uk", "vi")
          .with("zh", "zh-CN")
          .with("zh-Hant", "zh-TW")
          .with("zh-TW", "zh-TW");

  PhraseFormat() {
    super("phrase", "Phrase Strings term base, CSV", "csv", DelimitedFile.Style.COMMAS, LANGUAGES);
  }

  @Override
  List<Rule> rules() {
    return List.of(Rules.oneTarget(UnaryOperator.identity()));
  }

  @Override
  List<List<String>> head(LanguagePair languages) {
    return List.of(
        List.of("term", "translatable", "description", languages.source(), languages.target()));
  }

  @Override
  List<String> row(TermPair pair) {
    return List.of(pair.source(), "true", Notes.all(pair), pair.source(), pair.target());
  }
}
