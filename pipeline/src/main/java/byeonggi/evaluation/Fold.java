// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.List;

/**
 * One part of the documents, and the others.
 *
 * @param held the documents to test on
 * @param rest the documents to learn from; none of them is held
 */
record Fold(List<AnnotatedDocument> held, List<AnnotatedDocument> rest) {
  Fold {
    held = List.copyOf(held);
    rest = List.copyOf(rest);
  }
}
