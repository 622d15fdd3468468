// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

/**
 * How much of what stands around a bracket is shown, in code points. What is cut leaves an
 * ellipsis; so does what is just as long, since the tables have cut it already.
 *
 * @param left of the text left of it
 * @param inside of the text in it
 * @param right of the text right of it
 */
record Context(int left, int inside, int right) {
  private static final String CUT = "…";

  /** As much as the tables have. */
  static final Context WIDE = new Context(60, 200, 60);

  /** What is enough to recognise the place. */
  static final Context NARROW = new Context(36, 60, 22);

  String left(String text) {
    int length = text.codePointCount(0, text.length());
    return length < left ? text : CUT + text.substring(text.offsetByCodePoints(0, length - left));
  }

  String inside(String text) {
    return beginning(text, inside);
  }

  String right(String text) {
    return beginning(text, right);
  }

  private static String beginning(String text, int most) {
    return text.codePointCount(0, text.length()) < most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + CUT;
  }
}
