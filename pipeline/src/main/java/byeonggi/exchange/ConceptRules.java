// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What formats demand that hold terms by their languages. */
final class ConceptRules {
  private ConceptRules() {}

  /** All of them, for a file. */
  static List<Rule> all() {
    return List.of(twoLanguages(), eachOnce());
  }

  /** The languages are two: otherwise no reader can tell the term from its translation. */
  static Rule twoLanguages() {
    return pair ->
        pair.languages().source().equals(pair.languages().target())
            ? Optional.of("both are of the language " + pair.languages().source())
            : Optional.empty();
  }

  /** No pair twice, of the same languages. */
  static Rule eachOnce() {
    Set<List<Object>> before = new HashSet<>();
    return pair ->
        before.add(List.of(pair.languages(), pair.source(), pair.target()))
            ? Optional.empty()
            : Optional.of("there already");
  }
}
