// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import byeonggi.evaluation.Comparison;
import byeonggi.evaluation.Interval;
import byeonggi.evaluation.PrecisionRecall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What is lost without each evidence, and how far simple ways come, for people: exact-pair F1 in
 * per cent, by set and by domain. The first comparison is the reference itself. Not thread-safe.
 */
final class AblationText {
  /** One term more or less of fewer changes F1 by more than can be told apart. */
  private static final long FEWEST_TERMS = 20;

  private static final String SMALLER = "smaller ones";

  private final Function<TextTable, List<String>> style;
  private final List<String> setNames = new ArrayList<>();
  private final List<List<Comparison>> sets = new ArrayList<>();

  /**
   * Makes an empty text.
   *
   * @param style how a table is written
   */
  AblationText(Function<TextTable, List<String>> style) {
    this.style = style;
  }

  /** Adds the comparisons of one set, each time of the same trials in the same order. */
  void add(String set, List<Comparison> comparisons) {
    setNames.add(set);
    sets.add(List.copyOf(comparisons));
  }

  /**
   * The lines.
   *
   * @param all the comparisons of all sets together
   */
  List<String> lines(List<Comparison> all) {
    List<String> lines = new ArrayList<>(style.apply(bySet(all)));
    if (all.get(0).byDomain().size() > 1) {
      lines.add("");
      lines.addAll(style.apply(byDomain(all)));
    }
    return lines;
  }

  private TextTable bySet(List<Comparison> all) {
    List<String> header = new ArrayList<>(List.of("exact-pair F1 by set"));
    List<List<Comparison>> parts = sets.size() > 1 ? sets : List.of();
    if (sets.size() > 1) {
      header.addAll(setNames);
    }
    header.addAll(List.of("all", "Brier score", "lost", "won", "difference, 95 of 100", "chance?"));
    TextTable table = table(header);
    for (int trial = 0; trial < all.size(); trial++) {
      Comparison whole = all.get(trial);
      List<String> cells = new ArrayList<>(List.of(whole.name()));
      for (List<Comparison> set : parts) {
        cells.add(Figures.percent(set.get(trial).exactPairs().f1()));
      }
      cells.add(Figures.percent(whole.exactPairs().f1()));
      cells.add(whole.brier().isPresent() ? Figures.decimal(whole.brier().getAsDouble()) : "");
      if (trial == 0) {
        cells.addAll(List.of("", "", "", ""));
      } else {
        cells.add(Figures.count(whole.lost()));
        cells.add(Figures.count(whole.won()));
        cells.add(points(whole.difference()));
        cells.add(whole.difference().holdsZero() ? "may be" : "no");
      }
      table.row(cells);
    }
    return table;
  }

  private static String points(Interval difference) {
    return String.format(
        Locale.ROOT, "%+.2f to %+.2f", 100 * difference.low(), 100 * difference.high());
  }

  private static TextTable byDomain(List<Comparison> all) {
    Map<String, PrecisionRecall> reference = all.get(0).byDomain();
    List<String> large =
        reference.keySet().stream()
            .filter(domain -> reference.get(domain).wanted() >= FEWEST_TERMS)
            .sorted(
                Comparator.comparingLong((String domain) -> -reference.get(domain).wanted())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<String> header = new ArrayList<>(List.of("exact-pair F1 by domain"));
    header.addAll(large);
    header.add(SMALLER);
    TextTable table = table(header);
    List<String> sizes = new ArrayList<>(List.of("terms"));
    columns(reference, large).forEach(figures -> sizes.add(Figures.count(figures.wanted())));
    table.row(sizes);
    for (Comparison trial : all) {
      List<String> cells = new ArrayList<>(List.of(trial.name()));
      columns(trial.byDomain(), large).forEach(figures -> cells.add(Figures.percent(figures.f1())));
      table.row(cells);
    }
    return table;
  }

  private static List<PrecisionRecall> columns(
      Map<String, PrecisionRecall> byDomain, List<String> large) {
    PrecisionRecall nothing = new PrecisionRecall(0, 0, 0);
    List<PrecisionRecall> columns = new ArrayList<>();
    large.forEach(domain -> columns.add(byDomain.getOrDefault(domain, nothing)));
    columns.add(
        byDomain.entrySet().stream()
            .filter(entry -> !large.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .reduce(nothing, PrecisionRecall::plus));
    return columns;
  }

  private static TextTable table(List<String> header) {
    List<Align> columns = new ArrayList<>(List.of(Align.LEFT));
    columns.addAll(Collections.nCopies(header.size() - 1, Align.RIGHT));
    return new TextTable(columns).header(header);
  }
}
