// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.util.Locale;

/** How an entry stands among those of its source term. */
public enum Status {
  /** A dictionary of the user says so. */
  APPROVED,
  /** The term's best gloss. */
  PREFERRED,
  /** Another gloss of the term, or none. */
  VARIANT;

  /** The word that the column {@code status} holds. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
