// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserEntry;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which pairs that people approved have no row in the glossary, since they stand nowhere in the
 * articles: a correction must not be lost in silence. Not safe for use by several threads.
 */
final class ApprovedPairs {

  private record Folded(String term, String gloss) {}

  private final Folding folding;
  private final Map<Folded, UserEntry> missing = new LinkedHashMap<>();

  /** Takes the rows of the user's dictionaries; of rows about one pair the last holds. */
  ApprovedPairs(List<UserEntry> dictionary, Folding folding) {
    this.folding = folding;
    for (UserEntry row : dictionary) {
      Folded pair = folded(row.sourceTerm(), row.targetTerm());
      missing.remove(pair);
      if (row.decision() == Decision.APPROVED) {
        missing.put(pair, row);
      } else if (row.decision() == Decision.STOP) {
        missing.keySet().removeIf(other -> other.term().equals(pair.term()));
      }
    }
  }

  /** Takes note of a row of the glossary. */
  void found(Entry entry) {
    if (entry.status() == Status.APPROVED) {
      missing.remove(folded(entry.sourceTerm(), entry.targetTerm()));
    }
  }

  /** The approved pairs that no row had, in the order of the dictionaries. */
  List<UserEntry> missing() {
    return List.copyOf(missing.values());
  }

  private Folded folded(String term, String gloss) {
    return new Folded(folding.fold(term), folding.fold(gloss));
  }
}
