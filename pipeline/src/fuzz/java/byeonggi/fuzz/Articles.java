// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Mark;
import byeonggi.document.Passage;
import byeonggi.document.Place;
import byeonggi.text.NormalText;

/** Reads a text as an article and demands what must hold of every passage. */
final class Articles {
  private static final DocumentReader READER = new DocumentReader();

  private Articles() {}

  static void check(String name, String text) {
    try {
      long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
      for (Passage passage : READER.read(name, text)) {
        check(passage, lines, text.length());
        InsideTarget.check(passage);
      }
    } catch (DocumentException e) {
      Inputs.demand(!e.flaw().error().isEmpty(), "a failure has a reason");
    }
  }

  private static void check(Passage passage, long lines, int length) {
    String text = passage.text();
    Inputs.demand(text.equals(NormalText.of(text).text()), "normal");
    for (int i = 0; i <= text.length(); i++) {
      Place place = passage.places().placeOf(i);
      Inputs.demand(place.line() >= 1 && place.line() <= lines, "a line of the file");
      Inputs.demand(place.column() >= 1 && place.column() <= length + 1, "a column of the file");
    }
    for (Mark mark : passage.marks()) {
      Inputs.demand(mark.span().end() <= text.length() && !mark.span().isEmpty(), "a mark");
    }
  }
}
