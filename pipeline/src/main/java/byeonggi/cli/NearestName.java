// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which name a mistyped one was meant to be. */
final class NearestName {
  private NearestName() {}

  /** The known name with the fewest edits; of several the first. Nothing if none is known. */
  static Optional<String> of(String name, Collection<String> known) {
    LevenshteinDistance edits = LevenshteinDistance.getDefaultInstance();
    String lower = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(
            Comparator.comparing(
                candidate -> edits.apply(lower, candidate.toLowerCase(Locale.ROOT))));
  }
}
