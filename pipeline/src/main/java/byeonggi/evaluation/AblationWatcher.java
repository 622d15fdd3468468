// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

/** Is told how far an ablation is. */
@FunctionalInterface
public interface AblationWatcher {
  /**
   * The cross-validation without one evidence is begun.
   *
   * @param evidence its name
   * @param number which one it is, from 1
   * @param of how many there are
   */
  void begins(String evidence, int number, int of);
}
