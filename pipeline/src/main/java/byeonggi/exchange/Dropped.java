// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Entry;

/**
 * An entry that could not go into a format.
 *
 * @param format the format's name, or {@link #EVERY_FORMAT}
 * @param entry the entry
 * @param reason why, in a few words
 */
public record Dropped(String format, Entry entry, String reason) {
  /** Stands for the name of a format where none can take the entry. */
  public static final String EVERY_FORMAT = "all";
}
