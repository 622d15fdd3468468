// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Mandarin readings of characters, in pinyin without tones. Immutable and thread-safe. Table:
 * {@code mandarin-readings.tsv}.
 */
public final class MandarinReadings {
  private final CharacterTable table = CharacterTable.read("mandarin-readings.tsv");
  private final HanVariants variants;

  private MandarinReadings(HanVariants variants) {
    this.variants = variants;
  }

  private static final class Bundled {
    static final MandarinReadings READINGS = new MandarinReadings(HanVariants.bundled());
  }

  /** The bundled tables, read on first use. */
  public static MandarinReadings bundled() {
    return Bundled.READINGS;
  }

  /**
   * The readings of a character, most usual first: 长 has {@code zhang} and {@code chang}. {@code ü}
   * is written so. Empty if none is known.
   */
  public List<String> readings(int codePoint) {
    String row = table.row(codePoint);
    if (row.isEmpty()) {
      String forms = variants.traditional(codePoint) + variants.others(codePoint);
      row =
          forms.codePoints().mapToObj(table::row).filter(r -> !r.isEmpty()).findFirst().orElse("");
    }
    return TableFile.items(row, ' ');
  }

  /** Every syllable that is the reading of some character. */
  public Set<String> syllables() {
    Set<String> syllables = new LinkedHashSet<>();
    for (int codePoint : table.codePoints()) {
      syllables.addAll(TableFile.items(table.row(codePoint), ' '));
    }
    return syllables;
  }
}
