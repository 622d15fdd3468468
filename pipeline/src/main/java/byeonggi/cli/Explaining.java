// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.util.List;

/** Tells why a text's parentheticals came out as they did. */
@FunctionalInterface
interface Explaining {
  /**
   * Explains each parenthetical of a passage.
   *
   * @param text a passage of plain text
   * @return one view a mention, and one a bracket that holds no term, in order of place
   */
  List<ExplainView> explain(String text);
}
