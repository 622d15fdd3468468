// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Formulas: relations and operations on symbols and numbers. */
final class FormulaRule implements RejectionRule {

  private static final Pattern RELATION =
      Pattern.compile("[^가-힣]*(?:[≥≤≠≈±∑∏√∞∈∀∃×÷⊂⊆∪∩]|\\\\[a-z]+\\{?)[^가-힣]*");
  private static final Pattern COMPARISON =
      Pattern.compile(
          "[\\p{L}\\d\\s._^*/+-]{1,40}(?:[<>]=?|==?|!=)\\s?[\\p{L}\\d\\s._^*/%+-]{1,40}");
  private static final Pattern OPERATION =
      Pattern.compile("(?![A-Z]-\\d)-?[A-Za-z\\d]{1,2}(?:\\s?[-+*/^×]\\s?[A-Za-z\\d]{1,2})+");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.FORMULA;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    String text = parenthetical.inside().strip();
    Scripts scripts = Scripts.of(text);
    if (scripts.hangul() || scripts.eastAsian()) {
      return false;
    }
    if (RELATION.matcher(text).matches()) {
      return true;
    }
    if (COMPARISON.matcher(text).matches()) {
      String[] sides = text.split("[<>=!]+", 2);
      return !Initialism.relates(sides[0].strip(), sides[1].strip());
    }
    // I/O and R&D are words: an operation needs a number or a sign that no word has.
    return OPERATION.matcher(text).matches()
        && (scripts.digit() || text.matches(".*[+*^].*"))
        && !parenthetical.isAttachedToHangulWord();
  }
}
