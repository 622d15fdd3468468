// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.evaluation.Match.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds predictions against gold. A prediction finds a row of the same document and the same term
 * on its line or the next one up or down; each row is found once. Nearer lines go first, then
 * nearer columns (one off is as good as none), then rows that count, then right glosses, then the
 * order of the files.
 */
public final class Matcher {
  private static final int FARTHEST_LINE = 1;
  private static final int SAME_COLUMN = 1;
  private static final int FARTHEST_COLUMN = 999;
  private static final int[] LINES_AROUND = {0, 1, -1};

  private final Gold gold;
  private final Map<Key, List<GoldRow>> byTerm = new HashMap<>();
  private final Map<Line, List<GoldRow>> byLine = new HashMap<>();

  private record Key(String document, String term) {}

  private record Line(String document, int line) {}

  private record Said(
      String document, OptionalInt line, OptionalInt column, String term, String gloss) {}

  private record Candidate(
      int lines, int columns, boolean optional, boolean wrongGloss, GoldRow row, int prediction) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingInt(Candidate::lines)
            .thenComparingInt(Candidate::columns)
            .thenComparing(Candidate::optional)
            .thenComparing(Candidate::wrongGloss)
            .thenComparingInt(candidate -> candidate.row().index())
            .thenComparingInt(Candidate::prediction);
  }

  /** Makes a matcher of this gold. */
  public Matcher(Gold gold) {
    this.gold = gold;
    for (GoldRow row : gold.rows()) {
      byLine.computeIfAbsent(new Line(row.document(), row.line()), k -> new ArrayList<>()).add(row);
      if (row.isTerm()) {
        byTerm
            .computeIfAbsent(new Key(row.document(), row.term()), k -> new ArrayList<>())
            .add(row);
      }
    }
  }

  /** Holds {@code predictions} against the gold. */
  public Matching match(List<Prediction> predictions) {
    List<Prediction> distinct = withoutRepetitions(predictions);
    Map<Integer, GoldRow> found = assign(distinct);
    List<Match> matches =
        IntStream.range(0, distinct.size())
            .mapToObj(i -> judge(distinct.get(i), Optional.ofNullable(found.get(i))))
            .toList();
    Set<GoldRow> used = new HashSet<>(found.values());
    List<GoldRow> missed =
        gold.rows().stream()
            .filter(row -> row.isTerm() && !row.isOptional() && !used.contains(row))
            .toList();
    return new Matching(matches, missed, predictions.size() - distinct.size());
  }

  /** Without a column two predictions of a line may well be two mentions. */
  private static List<Prediction> withoutRepetitions(List<Prediction> predictions) {
    Set<Said> seen = new HashSet<>();
    return predictions.stream()
        .filter(
            p ->
                seen.add(new Said(p.document(), p.line(), p.column(), p.term(), p.gloss()))
                    || p.column().isEmpty())
        .toList();
  }

  private Map<Integer, GoldRow> assign(List<Prediction> predictions) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < predictions.size(); i++) {
      Prediction p = predictions.get(i);
      for (GoldRow row : byTerm.getOrDefault(new Key(p.document(), p.term()), List.of())) {
        int lines = p.line().isEmpty() ? 0 : Math.abs(p.line().getAsInt() - row.line());
        if (lines <= FARTHEST_LINE) {
          candidates.add(
              new Candidate(
                  lines,
                  columnsBetween(p, row),
                  row.isOptional(),
                  !row.glosses().contains(p.gloss()),
                  row,
                  i));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    Map<Integer, GoldRow> found = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!found.containsKey(candidate.prediction()) && used.add(candidate.row().index())) {
        found.put(candidate.prediction(), candidate.row());
      }
    }
    return found;
  }

  private static int columnsBetween(Prediction p, GoldRow row) {
    if (p.column().isEmpty()) {
      return 0;
    }
    int columns = Math.abs(p.column().getAsInt() - row.column());
    return columns <= SAME_COLUMN ? 0 : Math.min(columns, FARTHEST_COLUMN);
  }

  private Match judge(Prediction prediction, Optional<GoldRow> found) {
    if (found.isPresent()) {
      Outcome outcome = found.get().isOptional() ? Outcome.IGNORED : Outcome.FOUND;
      return new Match(prediction, found, outcome);
    }
    List<GoldRow> near = rowsAround(prediction);
    Optional<GoldRow> bracket = bracketOf(prediction, near);
    boolean optional = bracket.isPresent() && isOptionalBracket(bracket.get(), near);
    return new Match(prediction, bracket, optional ? Outcome.IGNORED : Outcome.EXTRA);
  }

  private List<GoldRow> rowsAround(Prediction prediction) {
    List<GoldRow> near = new ArrayList<>();
    for (int step : LINES_AROUND) {
      Line line = new Line(prediction.document(), prediction.line().orElse(0) + step);
      near.addAll(byLine.getOrDefault(line, List.of()));
    }
    return near;
  }

  private static Optional<GoldRow> bracketOf(Prediction prediction, List<GoldRow> near) {
    return near.stream()
        .filter(row -> isAt(prediction, row))
        .findFirst()
        .or(
            () ->
                near.stream()
                    .filter(row -> !prediction.term().isEmpty())
                    .filter(row -> row.inside().contains(prediction.term()))
                    .findFirst());
  }

  private static boolean isAt(Prediction prediction, GoldRow row) {
    return prediction.column().isPresent()
        && prediction.line().isPresent()
        && prediction.line().getAsInt() == row.line()
        && Math.abs(prediction.column().getAsInt() - row.column()) <= SAME_COLUMN;
  }

  private static boolean isOptionalBracket(GoldRow bracket, List<GoldRow> near) {
    return bracket.isTerm()
        && near.stream()
            .filter(row -> row.line() == bracket.line() && row.column() == bracket.column())
            .allMatch(GoldRow::isOptional);
  }
}
