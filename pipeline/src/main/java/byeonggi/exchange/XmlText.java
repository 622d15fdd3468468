// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

/** Which characters XML 1.0 can hold, escaped or not. */
final class XmlText {
  private XmlText() {}

  /** Whether the text can go into a document as it is. */
  static boolean isAllowed(String text) {
    return text.codePoints().allMatch(XmlText::isAllowed);
  }

  /** The text with U+FFFD for each character that can't go into a document. */
  static String of(String text) {
    if (isAllowed(text)) {
      return text;
    }
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
