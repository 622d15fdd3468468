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
  VARIANT,
  /** A person decided against the pair; in reviewed files only. */
  REJECTED,
  /** A person decided that this is no term; in reviewed files only. */
  STOP;

  /** Whether a person decided so, and not the program. */
  public boolean isDecision() {
    return this == APPROVED || this == REJECTED || this == STOP;
  }

  /** Whether the pair is one to translate with. */
  public boolean isUsable() {
    return this == APPROVED || this == PREFERRED || this == VARIANT;
  }

  /** The word that the column {@code status} holds. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
