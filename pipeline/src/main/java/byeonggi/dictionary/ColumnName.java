// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names of columns, as people write them. */
final class ColumnName {
  /** So few edits make a name a misspelt one; of a short name one, or {@code id} were a kind. */
  private static final int MISSPELT = 2;

  private static final int SHORT = 5;

  private ColumnName() {}

  /** Whether a name is that of the column, or nearly. */
  static boolean isNearly(String name, String column) {
    int edits =
        LevenshteinDistance.getDefaultInstance().apply(name.toLowerCase(Locale.ROOT), column);
    return edits <= (column.length() <= SHORT ? 1 : MISSPELT);
  }
}
