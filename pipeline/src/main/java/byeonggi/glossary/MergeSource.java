// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.util.List;

/**
 * A glossary that is merged with others.
 *
 * @param name what it is called in the list of conflicts
 * @param entries its rows
 */
public record MergeSource(String name, List<ReviewedEntry> entries) {
  /** Copies the rows. */
  public MergeSource {
    entries = List.copyOf(entries);
  }
}
