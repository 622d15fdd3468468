// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hostile glossary as a format has written it.
 *
 * @param files the files in place
 * @param terms what must be in them: source and target of each pair that was not dropped, sorted
 */
record Exported(List<Path> files, Map<LanguagePair, List<List<String>>> terms) {

  static Exported hostile(String format, Direction direction, Path output) throws IOException {
    Selection selection = new Selection(direction, 0, 0, EnumSet.allOf(Status.class), List.of());
    List<Entry> entries = HostileGlossary.entries();
    Exporter.Summary summary =
        new Exporter(List.of(Formats.named(format).orElseThrow()), selection, true)
            .export(entries, output, new TreeMap<>());
    List<Entry> dropped = new ArrayList<>(summary.dropped().stream().map(Dropped::entry).toList());
    Map<LanguagePair, List<List<String>>> terms = new TreeMap<>();
    for (TermPair pair : selection.from(entries).pairs()) {
      if (!dropped.remove(pair.entry())) {
        terms
            .computeIfAbsent(pair.languages(), l -> new ArrayList<>())
            .add(List.of(pair.source(), pair.target()));
      }
    }
    terms.values().forEach(list -> list.sort(Exported::compare));
    return new Exported(
        summary.files().stream().filter(file -> !isOfTheExport(file)).toList(), terms);
  }

  private static boolean isOfTheExport(Path file) {
    String name = file.getFileName().toString();
    return name.equals("export.json") || name.equals("dropped.csv");
  }

  /** The only file of some languages. */
  Path file(LanguagePair languages) {
    return files.stream()
        .filter(file -> file.toString().contains("-" + languages.fileName() + "."))
        .reduce(
            (one, other) -> {
              throw new AssertionError(one + " and " + other);
            })
        .orElseThrow();
  }

  /** In one order, whatever the order of a file. */
  static List<List<String>> sorted(List<List<String>> rows) {
    return rows.stream().sorted(Exported::compare).toList();
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join("\t", one).compareTo(String.join("\t", other));
  }
}
