// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.List;

/**
 * What was read of a document.
 *
 * @param passages the passages, in order of the document
 * @param flaws what could not be read, and why
 */
public record Reading(List<Passage> passages, List<Flaw> flaws) {
  /** Copies both lists. */
  public Reading {
    passages = List.copyOf(passages);
    flaws = List.copyOf(flaws);
  }
}
