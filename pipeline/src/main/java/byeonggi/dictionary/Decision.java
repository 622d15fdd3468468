// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.Locale;

/** What a person decided about a pair or a term. */
public enum Decision {
  /** The pair is right, wherever the gloss is found beside the term. */
  APPROVED,
  /** This pair never again. */
  REJECTED,
  /** Never a term. */
  STOP;

  /** The word that a dictionary's {@code status} column holds for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
