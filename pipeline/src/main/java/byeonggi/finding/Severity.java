// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import java.util.Locale;

/** How much a finding weighs, from the least. */
public enum Severity {
  /** May well be meant so. */
  INFO,
  /** Two things do not agree; a person must say which is right. */
  WARNING,
  /** Wrong, whatever the house style. */
  ERROR;

  /** The word in tables and options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
