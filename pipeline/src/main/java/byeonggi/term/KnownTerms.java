// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.dictionary.HanVariants;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of {@code kind-terms.tsv}, whose kind a dictionary of Chinese tells: proper nouns,
 * idioms, and common words that are built like either. Immutable and thread-safe.
 */
final class KnownTerms {
  private static final class Bundled {
    static final KnownTerms TERMS = new KnownTerms();
  }

  private final HanVariants variants = HanVariants.bundled();
  private final Map<String, Kind> kinds = new HashMap<>();

  private KnownTerms() {
    for (List<String> row : KindTable.rows("kind-terms.tsv", 2)) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String term : KindTable.words(row.get(1))) {
        kinds.put(term, kind);
      }
    }
  }

  /** The bundled table, read on first use. */
  static KnownTerms bundled() {
    return Bundled.TERMS;
  }

  /** The kind of a term without blanks, in simplified or traditional characters. */
  Optional<Kind> kindOf(String term) {
    return Optional.ofNullable(kinds.get(variants.simplify(term)));
  }
}
