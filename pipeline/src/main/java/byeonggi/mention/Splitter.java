// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits the inside of a bracket wherever a sign might part two forms. */
final class Splitter {

  /**
   * A stretch between two signs.
   *
   * @param span UTF-16 units of the text that was split
   * @param before the sign before it
   */
  record Stretch(Span span, Separator before) {}

  private static final List<Sign> WORDS =
      List.of(
          new Sign("또는", Separator.OR),
          new Sign("혹은", Separator.OR),
          new Sign("및", Separator.AND),
          new Sign("그리고", Separator.AND));

  private record Sign(String text, Separator separator) {}

  /** The stretches of {@code text} in order; what stands in quotation marks is not split. */
  List<Stretch> split(String text) {
    List<Stretch> stretches = new ArrayList<>();
    Separator before = Separator.NONE;
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int afterQuote = endOfQuotation(text, i);
      if (afterQuote > i) {
        i = afterQuote;
        continue;
      }
      Sign sign = signAt(text, i);
      if (sign == null) {
        i++;
        continue;
      }
      stretches.add(new Stretch(new Span(start, i), before));
      before = sign.separator();
      i += sign.text().length();
      start = i;
    }
    stretches.add(new Stretch(new Span(start, text.length()), before));
    return stretches;
  }

  private static int endOfQuotation(String text, int i) {
    char opening = text.charAt(i);
    char closing = Marks.closingOf(opening);
    // An apostrophe opens nothing, and neither does a sign of comparison.
    if (closing == 0
        || opening == '<'
        || (isApostrophe(opening) && i > 0 && isLetter(text, i - 1))) {
      return i;
    }
    int end = text.indexOf(closing, i + 1);
    return end < 0 ? i : end + 1;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '‘';
  }

  private static Sign signAt(String text, int i) {
    char c = text.charAt(i);
    Separator single =
        switch (c) {
          case ',' -> isDigit(text, i - 1) && isDigit(text, i + 1) ? null : Separator.COMMA;
          case '，' -> Separator.WIDE_COMMA;
          case '、' -> Separator.IDEOGRAPHIC_COMMA;
          case ';', '；' -> Separator.SEMICOLON;
          case '·', 'ㆍ', '‧', '∙', '•' -> Separator.DOT;
          case '・', '･' -> Separator.KATAKANA_DOT;
          case '/', '／' ->
              isBlank(text, i - 1) && isBlank(text, i + 1)
                  ? Separator.SPACED_SLASH
                  : Separator.SLASH;
          case '+' -> isBlank(text, i - 1) && isBlank(text, i + 1) ? Separator.PLUS : null;
          case '→', '⇒', '↔' -> Separator.ARROW;
          case '=', '＝' -> Separator.EQUALS;
          case '–', '—', '-', '―' ->
              isBlank(text, i - 1) && isBlank(text, i + 1) ? Separator.DASH : null;
          case ':', '：' -> isDigit(text, i + 1) ? null : Separator.COLON;
          default -> null;
        };
    if (single != null) {
      return new Sign(String.valueOf(c), single);
    }
    if (isBlank(text, i - 1)) {
      for (Sign word : WORDS) {
        if (text.startsWith(word.text(), i) && isBlank(text, i + word.text().length())) {
          return word;
        }
      }
    }
    return null;
  }

  private static boolean isBlank(String text, int i) {
    return i >= 0 && i < text.length() && Parenthetical.isBlank(text.charAt(i));
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && Script.of(text.charAt(i)) == Script.DIGIT;
  }

  private static boolean isLetter(String text, int i) {
    return Character.isLetter(text.charAt(i));
  }
}
