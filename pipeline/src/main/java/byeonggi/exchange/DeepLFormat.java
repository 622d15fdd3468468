// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import java.util.Locale;

/**
 * Glossaries of DeepL: no header, one translation a term. The limits are those of DeepL's
 * documentation of glossaries: 1,024 bytes a term, 10 MiB a glossary, no term twice. The columns
 * for languages that its CSV may have are left out: a file holds one pair of languages, and DeepL
 * passes over rows of any other silently.
 */
final class DeepLFormat extends PairTableFormat {
  private static final int MOST_TERM_BYTES = 1024;
  private static final long MOST_FILE_BYTES = 10L << 20;

  private static final LanguageCodes LANGUAGES =
      LanguageCodes.tags(
          "DeepL", "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hu", "id",
          "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr",
          "uk", "zh");

  private DeepLFormat(String extension, DelimitedFile.Style style) {
    super(
        "deepl-" + extension,
        "DeepL glossary, " + extension.toUpperCase(Locale.ROOT),
        extension,
        style,
        LANGUAGES);
  }

  static Format tsv() {
    return new DeepLFormat("tsv", DelimitedFile.Style.TABS);
  }

  static Format csv() {
    return new DeepLFormat("csv", DelimitedFile.Style.COMMAS);
  }

  @Override
  String fileStem() {
    return "deepl";
  }

  @Override
  List<Rule> rules() {
    return List.of(
        Rules.atMostBytes(MOST_TERM_BYTES),
        Rules.oneTarget(source -> source.toLowerCase(Locale.ROOT)),
        Rules.fileOfAtMostBytes(MOST_FILE_BYTES));
  }
}
