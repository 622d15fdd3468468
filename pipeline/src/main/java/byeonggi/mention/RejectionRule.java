// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

/** One way to tell from its looks that a parenthetical holds no term. Thread-safe. */
interface RejectionRule {

  /** What a parenthetical is that this rule rejects. */
  Rejected.Reason reason();

  /** Whether {@code parenthetical}, which is not too long, surely holds no term. */
  boolean rejects(Parenthetical parenthetical);
}
