// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

/** Is told how far a cross-validation is. */
@FunctionalInterface
public interface FoldWatcher {
  /** Tells nobody. */
  FoldWatcher NONE = (fold, folds) -> {};

  /** The part {@code fold} of {@code folds}, from 1, is begun. */
  void begins(int fold, int folds);
}
