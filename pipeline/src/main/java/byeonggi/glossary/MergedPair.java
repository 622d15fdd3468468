// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several glossaries say of one pair, as one row. */
final class MergedPair {
  /** Between what several people wrote in one cell. */
  private static final String BETWEEN_NOTES = " | ";

  private static final Pattern BETWEEN_NOTES_PATTERN =
      Pattern.compile(Pattern.quote(BETWEEN_NOTES));

  private final TermKey term;
  private final GlossKey gloss;
  private final List<MergeRow> rows;

  MergedPair(TermKey term, GlossKey gloss, Collection<MergeRow> rows) {
    this.term = term;
    this.gloss = gloss;
    this.rows = List.copyOf(rows);
  }

  TermKey term() {
    return term;
  }

  GlossKey gloss() {
    return gloss;
  }

  /** The decisions about the pair. */
  List<MergeRow> decisions() {
    return rows.stream().filter(MergeRow::isDecision).toList();
  }

  /** Whether a glossary has the pair without a decision, because the program found it. */
  boolean isFound() {
    return rows.stream().anyMatch(row -> !row.isDecision());
  }

  /** The decision that stands, if a person decided. */
  Optional<MergeRow> deciding() {
    return decisions().stream().max(MergeRow.DECIDING_LAST);
  }

  /**
   * The row whose words go with a status: the person's who decided on the pair, as far as there is
   * one.
   */
  private MergeRow speaking(Status status) {
    Optional<MergeRow> speaking =
        switch (status) {
          case STOP -> deciding();
          case APPROVED, REJECTED ->
              decisions().stream()
                  .filter(row -> row.status() != Status.STOP)
                  .max(MergeRow.DECIDING_LAST)
                  .or(this::deciding);
          case PREFERRED, VARIANT ->
              rows.stream().filter(row -> !row.isDecision()).max(MergeRow.LATER_LAST);
        };
    return speaking.orElseThrow();
  }

  /**
   * The row: counts of the glossary that knows most of the pair, and the person's words. A pair
   * that nobody decided is a variant until its term is ranked.
   */
  ReviewedEntry row() {
    return row(deciding().map(MergeRow::status).orElse(Status.VARIANT));
  }

  /** The row as {@link #row()}, but what nobody decided keeps its standing among its term's. */
  Entry standing() {
    Entry entry = row().entry();
    return entry.status().isDecision()
        ? entry
        : entry.ranked(
            rows.stream().map(MergeRow::status).min(Comparator.naturalOrder()).orElseThrow(),
            entry.sharePerMille());
  }

  /** The row with another status than the decision's own. */
  ReviewedEntry row(Status status) {
    return row(status, answering(status));
  }

  /** The row whose reviewer and date go with a status: a stop rejects its pair, too. */
  private MergeRow answering(Status status) {
    return switch (status) {
      case STOP, APPROVED -> deciding().orElseThrow();
      case REJECTED ->
          decisions().stream()
              .filter(row -> row.status() != Status.APPROVED)
              .max(MergeRow.LATER_LAST)
              .orElseThrow();
      case PREFERRED, VARIANT -> speaking(status);
    };
  }

  /** The row as rejected by a stop of its term, which whoever stopped it answers for. */
  ReviewedEntry rejectedBy(MergeRow stop) {
    return row(Status.REJECTED, stop);
  }

  private ReviewedEntry row(Status status, MergeRow answering) {
    Entry richest = rows.stream().max(MergeRow.RICHER_LAST).map(MergeRow::entry).orElseThrow();
    Entry words = status.isDecision() ? speaking(status).entry() : richest;
    Entry entry =
        new Entry(
            words.sourceTerm(),
            term.language(),
            words.targetTerm(),
            gloss.language(),
            richest.occurrences(),
            richest.documents(),
            0,
            richest.confidencePerMille(),
            status,
            !status.isDecision() && richest.review(),
            words.kind().isEmpty() ? richest.kind() : words.kind(),
            richest.partOfSpeech(),
            richest.pairing(),
            richest.explanation(),
            richest.example(),
            richest.exampleDocument(),
            EntryId.of(term, gloss));
    return new ReviewedEntry(entry, review(answering.reviewed().review()), others());
  }

  private Review review(Review answering) {
    return new Review(
        joined(rows.stream().map(row -> row.reviewed().review().note())),
        answering.reviewer(),
        answering.date());
  }

  private Map<String, String> others() {
    Set<String> columns = new TreeSet<>();
    rows.forEach(row -> columns.addAll(row.reviewed().others().keySet()));
    Map<String, String> others = new HashMap<>();
    for (String column : columns) {
      others.put(
          column,
          joined(rows.stream().map(row -> row.reviewed().others().getOrDefault(column, ""))));
    }
    return others;
  }

  /** What several people wrote in one place, each once, in an order that is always the same. */
  private static String joined(Stream<String> cells) {
    return cells
        .flatMap(BETWEEN_NOTES_PATTERN::splitAsStream)
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(BETWEEN_NOTES));
  }
}
