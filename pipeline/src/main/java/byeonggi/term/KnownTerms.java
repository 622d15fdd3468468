// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.dictionary.HanVariants;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of {@code kind-terms.tsv}, whose kind a dictionary of Chinese tells: family names of
 * one character, proper nouns, idioms, and common words that are built like either; and those of
 * {@code kind-terms-more.tsv}, which go before. Immutable and thread-safe.
 */
final class KnownTerms {
  private static final class Bundled {
    static final KnownTerms TERMS = new KnownTerms();
  }

  private final HanVariants variants = HanVariants.bundled();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();

  private KnownTerms() {
    for (List<String> row : KindTable.rows("kind-terms.tsv", 2)) {
      List<String> terms = KindTable.words(row.get(1));
      if (row.get(0).equals("surname")) {
        familyNames.addAll(terms);
        continue;
      }
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      terms.forEach(term -> kinds.put(term, kind));
    }
    for (List<String> row : KindTable.rows("kind-terms-more.tsv", 2)) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      KindTable.words(row.get(1)).forEach(term -> kinds.put(variants.simplify(term), kind));
    }
  }

  /** The bundled table, read on first use. */
  static KnownTerms bundled() {
    return Bundled.TERMS;
  }

  /** The kind of a term, in Latin letters or, without blanks, in any Han characters. */
  Optional<Kind> kindOf(String term) {
    return Optional.ofNullable(kinds.get(variants.simplify(term)));
  }

  /** Whether the first character of a term is a family name, be it a rare one. */
  boolean beginsWithFamilyName(String term) {
    return !term.isEmpty() && familyNames.contains(variants.simplify(term.substring(0, 1)));
  }
}
