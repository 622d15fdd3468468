// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import java.util.Locale;

/**
 * A parenthetical that holds no term.
 *
 * @param passage the passage that holds it
 * @param bracket where
 * @param reason why it is none
 */
public record Rejected(Passage passage, Bracket bracket, Reason reason) {
  /** Why a parenthetical holds no term. */
  public enum Reason {
    EMPTY,
    /** Hangul only, and no foreign word before it that it could be a gloss of. */
    KOREAN_ONLY,
    NUMBER,
    UNIT,
    URL,
    CITATION,
    CODE,
    FORMULA,
    FILE_NAME,
    /** An enumeration mark: {@code (A)}, {@code (가)}, {@code (iii)}. */
    LABEL,
    /** Alternating particles: {@code 은(는)}. */
    PARTICLE,
    STAGE_DIRECTION,
    REMARK,
    EXAMPLE,
    MEMBERS,
    TICKER,
    /** More characters than a term can have. */
    TOO_LONG,
    /** Holds U+FFFD, which stands for what was lost. */
    DAMAGED;

    /** The reason in words of English, as people read it. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
