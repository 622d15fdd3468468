// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Equivalent term sets of Google's Cloud Translation: one CSV for all languages, with a header of
 * their codes, and a row for each concept. Which pairs share a row is told at {@link TermSets}.
 */
final class GoogleTermSetFormat implements Format {
  private static final Comparator<TermPair> BEST_FIRST =
      Comparator.comparing((TermPair pair) -> pair.entry().status());

  @Override
  public String name() {
    return "google-termset";
  }

  @Override
  public String summary() {
    return "Google Cloud Translation equivalent term sets, CSV, a file for all languages";
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    List<TermPair> admitted =
        files.admit(
            pairs.stream().sorted(BEST_FIRST).toList(),
            List.of(
                GoogleFormat.LANGUAGES.rule(),
                Rules.differentLanguages(),
                Rules.fileOfAtMostCodePoints(GoogleFormat.MOST_CODE_POINTS)));
    TermSets sets = new TermSets(GoogleFormat.LANGUAGES, admitted);
    List<TermPair> written = files.admit(admitted, List.of(sets::add));
    if (!written.isEmpty()) {
      writeTable(sets.sets(), files);
    }
    return written.size();
  }

  private static void writeTable(List<SortedMap<String, String>> sets, ExportFiles files)
      throws IOException {
    SortedSet<String> languages = new TreeSet<>();
    sets.forEach(set -> languages.addAll(set.keySet()));
    try (DelimitedFile table =
        new DelimitedFile(files.file("google-termset.csv"), DelimitedFile.Style.COMMAS)) {
      table.row(List.copyOf(languages));
      for (SortedMap<String, String> set : sets) {
        table.row(languages.stream().map(language -> set.getOrDefault(language, "")).toList());
      }
    }
  }
}
