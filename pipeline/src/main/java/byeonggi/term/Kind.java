// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.Locale;

/** What a source term names. */
public enum Kind {
  PERSON,
  PLACE,
  ORGANISATION,
  WORK,
  IDIOM,
  CONCEPT,
  PHRASE,
  OTHER;

  /** The word that the column {@code kind} holds. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
