// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.dictionary.FormulaGuard;
import java.util.regex.Pattern;

/**
 * What a cell of a table may hold: no control character, no character that changes the direction of
 * the text around it, no line break, and nothing that a spreadsheet takes for a formula.
 *
 * @param formulaGuard whether a cell that begins like a formula gets a {@code '} in front
 */
public record Cells(boolean formulaGuard) {

  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");

  /** The text as a cell. */
  public String write(String text) {
    String clean = clean(text);
    return formulaGuard ? FormulaGuard.before(clean) : clean;
  }

  /** The text of a cell, without the guard that {@link #write} may have put in front of it. */
  public static String read(String cell) {
    return FormulaGuard.off(cell);
  }

  private static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    LINE_BREAK
        .matcher(text)
        .replaceAll(" ")
        .codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(c -> !isUnwanted(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Nearly every cell is clean, and there are millions. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || isUnwanted(c) || isBreakOrTab(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreakOrTab(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isUnwanted(int c) {
    return (Character.isISOControl(c) && !isBreakOrTab(c))
        || isBidiControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** Bidi_Control of the Unicode Character Database, and the deprecated U+206A to U+206F. */
  private static boolean isBidiControl(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F);
  }
}
