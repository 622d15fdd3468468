// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A term of a concept of TBX. Immutable.
 *
 * @param language its tag as a glossary writes it
 * @param text the term
 * @param status what {@code administrativeStatus} says, or empty
 * @param notes its notes, in order
 */
record TbxTerm(String language, String text, String status, List<String> notes) {
  /** Of ISO 12620, and what Weblate writes. */
  private static final Set<String> AGAINST =
      Set.of(
          "deprecatedterm",
          "supersededterm",
          "deprecated",
          "superseded",
          "forbidden",
          "obsolete",
          "rejected");

  TbxTerm {
    notes = List.copyOf(notes);
  }

  /** What a dictionary's column {@code status} says of a pair with this translation. */
  String decision() {
    if (AGAINST.contains(status.toLowerCase(Locale.ROOT).replace("-admn-sts", ""))) {
      return "rejected";
    }
    return notes.contains(Notes.UNCHECKED) ? "variant" : "approved";
  }
}
