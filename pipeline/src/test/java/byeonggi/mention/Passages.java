// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Mark;
import byeonggi.document.Passage;
import byeonggi.document.PassageKind;
import byeonggi.document.Place;
import byeonggi.text.Span;
import java.util.List;

/** Passages of one line for tests. */
final class Passages {

  private Passages() {}

  static Passage of(String text) {
    return new Passage(
        "test.md", PassageKind.PARAGRAPH, text, List.of(), offset -> new Place(1, offset + 1));
  }

  /** A passage with one emphasised stretch, which occurs in {@code text}. */
  static Passage of(String text, String strong) {
    int start = text.indexOf(strong);
    Mark mark = new Mark(Mark.Kind.STRONG, new Span(start, start + strong.length()));
    return new Passage(
        "test.md", PassageKind.PARAGRAPH, text, List.of(mark), offset -> new Place(1, offset + 1));
  }
}
