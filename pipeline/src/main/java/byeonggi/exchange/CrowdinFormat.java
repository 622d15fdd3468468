// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Status;
import java.util.List;

/**
 * Glossaries of Crowdin: CSV with the columns that Crowdin's own exports have, by whose names its
 * import finds them. A row is a concept; statuses and parts of speech are in the words of its API.
 */
final class CrowdinFormat extends PairTableFormat {
  private static final LanguageCodes LANGUAGES =
      LanguageCodes.tags(
              "Crowdin", "ar", "de", "el", "en", "fa", "fr", "hi", "id", "it", "ja", "ko", "mn",
              "my", "nl", "pl", "ru", "sa", "sr", "ta", "th", "tr", "uk", "vi")
          .with("es", "es-ES")
          .with("la", "la-LA")
          .with("pt", "pt-PT")
          .with("si", "si-LK")
          .with("ur", "ur-PK")
          .with("zh", "zh-CN")
          .with("zh-Hant", "zh-TW")
          .with("zh-TW", "zh-TW");

  CrowdinFormat() {
    super("crowdin", "Crowdin glossary, CSV", "csv", DelimitedFile.Style.COMMAS, LANGUAGES);
  }

  @Override
  List<Rule> rules() {
    return List.of(Rules.eachPairOnce());
  }

  @Override
  List<List<String>> head(LanguagePair languages) {
    return List.of(
        List.of(
            "Concept Definition",
            column("Term", languages.source()),
            column("Part of Speech", languages.source()),
            column("Term", languages.target()),
            column("Part of Speech", languages.target()),
            column("Status", languages.target()),
            column("Note", languages.target())));
  }

  private static String column(String what, String language) {
    return "%s [%s]".formatted(what, language);
  }

  @Override
  List<String> row(TermPair pair) {
    String partOfSpeech = PartOfSpeech.of(pair).map(PartOfSpeech::words).orElse("");
    boolean fromOriginal = pair.isFromOriginal();
    return List.of(
        Notes.explanation(pair),
        pair.source(),
        fromOriginal ? partOfSpeech : "",
        pair.target(),
        fromOriginal ? "" : partOfSpeech,
        pair.entry().status() == Status.VARIANT ? "admitted" : "preferred",
        Notes.withoutExplanation(pair));
  }
}
