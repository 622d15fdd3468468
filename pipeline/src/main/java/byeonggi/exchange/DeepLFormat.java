// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Glossaries of DeepL: one file a pair of languages, no header, one translation a term. The limits
 * are those of DeepL's documentation of glossaries: 1,024 bytes a term, 10 MiB a glossary, no term
 * twice.
 */
final class DeepLFormat implements Format {
  private static final int MOST_TERM_BYTES = 1024;
  private static final long MOST_FILE_BYTES = 10L << 20;

  private static final LanguageCodes LANGUAGES =
      new LanguageCodes("DeepL", Map.of("zh", "zh", "ja", "ja", "en", "en", "ko", "ko"));

  private final String extension;
  private final DelimitedFile.Style style;

  private DeepLFormat(String extension, DelimitedFile.Style style) {
    this.extension = extension;
    this.style = style;
  }

  static Format tsv() {
    return new DeepLFormat("tsv", DelimitedFile.Style.TABS);
  }

  static Format csv() {
    return new DeepLFormat("csv", DelimitedFile.Style.COMMAS);
  }

  @Override
  public String name() {
    return "deepl-" + extension;
  }

  @Override
  public String summary() {
    return "DeepL glossary, %s, a file for each pair of languages"
        .formatted(extension.toUpperCase(Locale.ROOT));
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    List<TermPair> known =
        files.admit(pairs, List.of(LANGUAGES.rule(), Rules.differentLanguages()));
    int written = 0;
    for (var ofLanguages : ExportFiles.byLanguages(known).entrySet()) {
      List<TermPair> admitted =
          files.admit(
              ofLanguages.getValue(),
              List.of(
                  Rules.atMostBytes(MOST_TERM_BYTES),
                  Rules.oneTarget(source -> source.toLowerCase(Locale.ROOT)),
                  Rules.fileOfAtMostBytes(MOST_FILE_BYTES)));
      written += write(ofLanguages.getKey(), admitted, files);
    }
    return written;
  }

  private int write(LanguagePair languages, List<TermPair> pairs, ExportFiles files)
      throws IOException {
    Path file = files.file("deepl-%s.%s".formatted(languages.fileName(), extension));
    try (DelimitedFile table = new DelimitedFile(file, style)) {
      for (TermPair pair : pairs) {
        table.row(pair.source(), pair.target());
      }
    }
    return pairs.size();
  }
}
