// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

/**
 * What a person wrote beside an entry. Each may be empty.
 *
 * @param note anything
 * @param reviewer who decided
 * @param date when, as written; ISO 8601 dates can be compared
 */
public record Review(String note, String reviewer, String date) {
  /** Nothing. */
  public static final Review NONE = new Review("", "", "");

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
