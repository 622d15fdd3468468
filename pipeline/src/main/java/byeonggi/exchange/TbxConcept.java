// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A concept of TBX. Immutable.
 *
 * @param terms its terms in all languages, in order
 * @param definitions its definitions in all languages
 * @param notes its notes, without those of its terms
 */
record TbxConcept(List<TbxTerm> terms, List<String> definitions, List<String> notes) {
  static final List<String> COLUMNS =
      List.of(
          "source_term",
          "source_lang",
          "target_term",
          "target_lang",
          "status",
          "kind",
          "explanation",
          "note");

  /** Two hundred synonyms on both sides are none. */
  private static final int MOST_PAIRS = 10_000;

  private static final int LONGEST_NOTE = 1_000;

  /** So that whoever reads a table takes off the guard and not the beginning of a term. */
  private static final Cells GUARDED = new Cells(true);

  TbxConcept {
    terms = List.copyOf(terms);
    definitions = List.copyOf(definitions);
    notes = List.copyOf(notes);
  }

  /** Whether it has so many terms that no person can have paired them. */
  boolean isTooLarge() {
    return (long) targets().size() * sources().size() > MOST_PAIRS;
  }

  /** The pairs as rows of a dictionary; none if the concept has no translation. */
  List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    for (TbxTerm source : sources()) {
      for (TbxTerm target : targets()) {
        rows.add(
            Stream.of(
                    source.text(),
                    source.language(),
                    target.text(),
                    target.language(),
                    target.decision(),
                    kind(target),
                    joined(definitions.stream()),
                    joined(Stream.concat(notes.stream(), target.notes().stream())))
                .map(GUARDED::write)
                .toArray(String[]::new));
      }
    }
    return rows;
  }

  /** The Korean terms; the English ones, if there are none. */
  private List<TbxTerm> targets() {
    List<TbxTerm> korean = in("ko");
    return korean.isEmpty() ? in("en") : korean;
  }

  private List<TbxTerm> sources() {
    List<TbxTerm> targets = targets();
    return targets.isEmpty()
        ? List.of()
        : terms.stream()
            .filter(term -> !term.language().equals(targets.get(0).language()))
            .toList();
  }

  private List<TbxTerm> in(String language) {
    return terms.stream().filter(term -> term.language().equals(language)).toList();
  }

  private static String kind(TbxTerm target) {
    return target.notes().stream().flatMap(n -> TbxKind.of(n).stream()).findFirst().orElse("");
  }

  private static String joined(Stream<String> texts) {
    String joined = texts.distinct().collect(Collectors.joining(" · "));
    return joined.codePointCount(0, joined.length()) <= LONGEST_NOTE
        ? joined
        : joined.substring(0, joined.offsetByCodePoints(0, LONGEST_NOTE));
  }
}
