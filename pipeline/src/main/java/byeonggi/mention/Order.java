// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

/** Which of the two stands before the bracket. */
public enum Order {
  /** {@code 해자(护城河)}: the gloss before, the source term inside. */
  GLOSS_FIRST,
  /** {@code 护城河(해자)}: the source term before, the gloss inside. */
  TERM_FIRST
}
