// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The family names of {@code kind-names.tsv}. Immutable and thread-safe. */
final class FamilyNames {
  private final Map<String, Set<String>> names = new HashMap<>();

  FamilyNames() {
    for (List<String> row : KindTable.rows("kind-names.tsv", 2)) {
      names.put(row.get(0), Set.copyOf(KindTable.words(row.get(1))));
    }
  }

  /** Whether a term of two to four characters is built as a Chinese or Korean name. */
  boolean beginsChineseOrKorean(String term) {
    boolean compound =
        term.length() >= 3 && term.length() <= 4 && has("chinese-compound", term.substring(0, 2));
    boolean simple =
        term.length() >= 2
            && term.length() <= 3
            && (has("chinese", term.substring(0, 1)) || has("korean", term.substring(0, 1)));
    return compound || simple;
  }

  /**
   * Whether a term of three to five characters, or with a blank after it, begins as a Japanese
   * name.
   */
  boolean beginsJapanese(String term) {
    String name = term.replaceFirst("[\\s　・･]", "");
    boolean parted = name.length() < term.length();
    for (int length = 1; length <= 3 && length < name.length(); length++) {
      if (name.length() <= 6
          && (length > 1 || parted)
          && has("japanese", name.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String origin, String name) {
    return names.getOrDefault(origin, Set.of()).contains(name);
  }
}
