// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why one parenthetical came out as it did.
 *
 * @param term the source term, or the bracket if it holds none
 * @param rows the candidates, best first; none if the bracket holds no term
 * @param decision what was decided, in a line
 */
record ExplainView(String term, List<Row> rows, String decision) {
  ExplainView {
    rows = List.copyOf(rows);
  }

  /**
   * One candidate.
   *
   * @param candidate the gloss, or empty for none
   * @param confidence in [0, 1]
   * @param evidence what each evidence says of it, by the evidence's name
   */
  record Row(String candidate, double confidence, Map<String, Double> evidence) {
    Row {
      evidence = Map.copyOf(new TreeMap<>(evidence));
    }
  }
}
