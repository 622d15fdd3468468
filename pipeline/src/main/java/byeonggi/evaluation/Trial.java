// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.List;

/**
 * One way to find glosses, tried on annotated documents.
 *
 * @param name what it is called in tables
 * @param predictions what it says of all documents
 */
public record Trial(String name, List<Prediction> predictions) {

  /** Copies the predictions. */
  public Trial {
    predictions = List.copyOf(predictions);
  }
}
