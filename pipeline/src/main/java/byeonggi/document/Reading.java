// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.List;

/**
 * What was read of a document.
 *
 * @param passages the passages, in order of the document
 * @param cuts why they are not all, if they are not
 */
public record Reading(List<Passage> passages, List<DocumentException> cuts) {
  /** Copies both lists. */
  public Reading {
    passages = List.copyOf(passages);
    cuts = List.copyOf(cuts);
  }
}
