// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Korean names behind which initialisms stand: 세계보건기구 for WHO. Immutable. Table: {@code
 * initialisms.tsv}.
 */
public final class Initialisms {

  private final Map<String, List<String>> names = new HashMap<>();

  private Initialisms() {
    TableFile.forEachRow(
        "initialisms.tsv",
        (initialism, korean) -> names.put(initialism, TableFile.items(korean, ',')));
  }

  private static final class Bundled {
    static final Initialisms TABLE = new Initialisms();
  }

  /** The bundled table, read on first use. */
  public static Initialisms bundled() {
    return Bundled.TABLE;
  }

  /** The Korean names of an initialism as it is written, without blanks; may be empty. */
  public List<String> of(String initialism) {
    return names.getOrDefault(initialism, List.of());
  }
}
