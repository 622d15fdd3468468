// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables for people, for a wiki or a repository: GitHub's Markdown, a section for each pair of
 * languages, in Korean.
 */
final class MarkdownFormat implements Format {
  /** What may mean something to a renderer within a line. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<|~$&]");

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String summary() {
    return "Markdown tables for a wiki or a repository, a file for all languages";
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    if (!pairs.isEmpty()) {
      try (BufferedWriter out =
          Files.newBufferedWriter(files.file("glossary.md"), StandardCharsets.UTF_8)) {
        out.write("# 용어집\n");
        for (var ofLanguages : ExportFiles.byLanguages(pairs).entrySet()) {
          writeSection(ofLanguages.getKey(), ofLanguages.getValue(), out);
        }
      }
    }
    return pairs.size();
  }

  private static void writeSection(LanguagePair languages, List<TermPair> pairs, BufferedWriter out)
      throws IOException {
    out.write(
        "\n## %s → %s\n\n"
            .formatted(
                LanguageNames.inKorean(languages.source()),
                LanguageNames.inKorean(languages.target())));
    writeRow(out, "용어", "번역", "상태", "풀이", "예문");
    out.write("| --- | --- | --- | --- | --- |\n");
    for (TermPair pair : pairs) {
      writeRow(
          out,
          escaped(pair.source()),
          escaped(pair.target()),
          status(pair),
          escaped(Notes.explanation(pair)),
          escaped(Notes.example(pair)));
    }
  }

  private static void writeRow(BufferedWriter out, String... cells) throws IOException {
    out.write("| " + String.join(" | ", cells) + " |\n");
  }

  private static String status(TermPair pair) {
    String word =
        switch (pair.entry().status()) {
          case APPROVED -> "확정";
          case PREFERRED -> "추천";
          default -> "다른 번역";
        };
    return Notes.isUnchecked(pair) ? word + ", 확인 필요" : word;
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$0");
  }
}
