// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for each pair of languages, with a row for each pair of terms. Which columns, which codes
 * of languages and which limits is what a tool declares.
 */
abstract class PairTableFormat implements Format {
  private final String name;
  private final String summary;
  private final String extension;
  private final DelimitedFile.Style style;
  private final LanguageCodes codes;

  /**
   * Declares a format.
   *
   * @param name the format's name
   * @param what which tool's file it is; that there is one for each pair of languages is added
   * @param extension of the files
   * @param style how they look
   * @param codes the tool's languages; with a list of its own it takes no pair within a language
   */
  PairTableFormat(
      String name, String what, String extension, DelimitedFile.Style style, LanguageCodes codes) {
    this.name = name;
    this.summary = what + ", a file for each pair of languages";
    this.extension = extension;
    this.style = style;
    this.codes = codes;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String summary() {
    return summary;
  }

  /** What the tool demands of the pairs of a file, made anew for each file. */
  abstract List<Rule> rules();

  /**
   * All rows of a file: the head and then a row for each pair, unless a format knows better.
   *
   * @param languages by the tool's codes
   * @param pairs those that no rule speaks against, of each source the best first
   */
  List<List<String>> table(LanguagePair languages, List<TermPair> pairs) {
    List<List<String>> rows = new ArrayList<>(head(languages));
    pairs.forEach(pair -> rows.add(row(pair)));
    return rows;
  }

  /** The rows before the first pair: none, unless a format has some. */
  List<List<String>> head(LanguagePair languages) {
    return List.of();
  }

  /** The row of a pair: source and target, unless a format has more. */
  List<String> row(TermPair pair) {
    return List.of(pair.source(), pair.target());
  }

  /** What precedes the languages in the name of a file. */
  String fileStem() {
    return name;
  }

  @Override
  public final int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    List<Rule> ofLanguages =
        codes.isAny() ? List.of() : List.of(codes.rule(), Rules.differentLanguages());
    int written = 0;
    for (var ofPair : ExportFiles.byLanguages(files.admit(pairs, ofLanguages)).entrySet()) {
      List<TermPair> admitted = files.admit(ofPair.getValue(), rules());
      if (!admitted.isEmpty()) {
        write(ofPair.getKey(), admitted, files);
        written += admitted.size();
      }
    }
    return written;
  }

  private void write(LanguagePair languages, List<TermPair> pairs, ExportFiles files)
      throws IOException {
    Path file = files.file("%s-%s.%s".formatted(fileStem(), languages.fileName(), extension));
    try (DelimitedFile out = new DelimitedFile(file, style)) {
      for (List<String> row : table(codes.of(languages), pairs)) {
        out.row(row);
      }
    }
  }
}
