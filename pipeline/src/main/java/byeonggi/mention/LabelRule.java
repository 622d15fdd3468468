// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Enumeration marks, and places in a series: {@code (A)}, {@code (iii)}, {@code Phase 1}. */
final class LabelRule implements RejectionRule {

  private static final Pattern MARK =
      Pattern.compile(
          "[A-Za-z]['′’]?|[A-Za-z][-.]?\\d{1,2}(?:[-.]\\d+)+|[ivx]{1,5}|[ㄱ-ㅎㅏ-ㅣ]"
              + "|[가나다라마바사아자차카타파하]|[①-⑳㉠-㉻ⓐ-ⓩ]|[vV]\\d+(?:\\.\\d+)*");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");
  private static final Pattern NUMBERED =
      Pattern.compile(
          WordList.named("numbered.txt").alternatives()
              + "(?:\\s?#?\\d[\\d.,-]*|\\s(?:[IVX]+|[A-Z]))(?:\\s?[,;:–-].*)?",
          Pattern.DOTALL);
  private static final Pattern LETTER_AND_FIGURE = Pattern.compile("[A-Za-z]\\d{1,3}");
  private static final Pattern NOTE = Pattern.compile("\\^\\S+|[xX✓✔ ]|\\*+|†|‡");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.LABEL;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    String text = Marks.strip(parenthetical.masked());
    if (text.isEmpty()) {
      return false;
    }
    if ((MARK.matcher(text).matches() && !isGlossOfHan(parenthetical))
        || NUMBERED.matcher(text).matches()
        || NOTE.matcher(text).matches()) {
      return true;
    }
    // 정맥주사(IV) and 주요 20개국(G20) are words, an enumeration mark stands apart.
    return (ROMAN.matcher(text).matches() || LETTER_AND_FIGURE.matcher(text).matches())
        && !parenthetical.isAttached();
  }

  /** A syllable that tells how the character before it is read: {@code 家(가)}. */
  private static boolean isGlossOfHan(Parenthetical parenthetical) {
    String word = parenthetical.leftWord();
    return !word.isEmpty()
        && Scripts.of(word.substring(word.length() - 1)).eastAsian()
        && Scripts.of(parenthetical.masked()).hangul();
  }
}
