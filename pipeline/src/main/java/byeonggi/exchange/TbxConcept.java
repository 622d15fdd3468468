// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.Cells;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

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

  /** In code points; the document of the format tells it. */
  private static final int LONGEST_NOTE = 1_000;

  private static final String BETWEEN = " · ";

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

  /**
   * The pairs as rows of a dictionary; none if the concept has no translation. What is said of the
   * concept, or of a translation, is one text in memory however many pairs have it.
   */
  List<String[]> rows() {
    List<TbxTerm> sources = sources();
    List<TbxTerm> targets = targets();
    String explanation = guarded(joined(definitions));
    List<String> targetNotes = new ArrayList<>();
    for (TbxTerm target : targets) {
      List<String> said = new ArrayList<>(notes);
      said.addAll(target.notes());
      targetNotes.add(guarded(joined(said)));
    }
    List<String[]> rows = new ArrayList<>();
    for (TbxTerm source : sources) {
      for (int i = 0; i < targets.size(); i++) {
        TbxTerm target = targets.get(i);
        rows.add(
            new String[] {
              guarded(source.text()),
              guarded(source.language()),
              guarded(target.text()),
              guarded(target.language()),
              target.decision(),
              kind(target),
              explanation,
              targetNotes.get(i)
            });
      }
    }
    return rows;
  }

  private static String guarded(String text) {
    return GUARDED.write(text);
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

  /** The texts, each once, as far as they fit; a sign at the end tells that there was more. */
  private static String joined(List<String> texts) {
    StringBuilder joined = new StringBuilder();
    for (String text : new LinkedHashSet<>(texts)) {
      joined.append(joined.isEmpty() ? "" : BETWEEN).append(text);
      if (joined.codePointCount(0, joined.length()) > LONGEST_NOTE) {
        joined.setLength(joined.offsetByCodePoints(0, LONGEST_NOTE - 1));
        return joined.append('…').toString();
      }
    }
    return joined.toString();
  }
}
