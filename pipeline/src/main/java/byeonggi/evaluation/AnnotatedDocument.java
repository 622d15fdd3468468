// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.List;

/**
 * A document with what its gold says.
 *
 * @param name the document's name in the gold
 * @param mentions all its mentions in their order, also those of which the gold says nothing
 */
public record AnnotatedDocument(String name, List<AnnotatedMention> mentions) {

  /** Copies the mentions. */
  public AnnotatedDocument {
    mentions = List.copyOf(mentions);
  }
}
