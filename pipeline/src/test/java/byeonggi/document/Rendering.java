// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a passage on one line for tests: its kind, the place of its first character, the place of
 * each opening bracket, and its text, with marks as {@code {strong …}} and signs made visible.
 */
final class Rendering {
  private Rendering() {}

  static String of(Passage passage) {
    return passage.kind()
        + " "
        + place(passage, 0)
        + IntStream.range(0, passage.text().length())
            .filter(i -> passage.text().charAt(i) == '(')
            .mapToObj(i -> " (" + place(passage, i))
            .collect(Collectors.joining())
        + " | "
        + textWithMarks(passage);
  }

  private static String place(Passage passage, int offset) {
    Place place = passage.places().placeOf(offset);
    return place.line() + ":" + place.column();
  }

  private static String textWithMarks(Passage passage) {
    StringBuilder rendered = new StringBuilder();
    for (int i = 0; i <= passage.text().length(); i++) {
      for (Mark mark : passage.marks()) {
        if (mark.span().end() == i) {
          rendered.append('}');
        }
      }
      for (Mark mark : passage.marks()) {
        if (mark.span().start() == i) {
          rendered.append('{').append(mark.kind().name().toLowerCase(Locale.ROOT));
          rendered.append(' ');
        }
      }
      if (i < passage.text().length()) {
        rendered.append(visible(passage.text().charAt(i)));
      }
    }
    return rendered.toString();
  }

  private static char visible(char c) {
    return switch (c) {
      case '\n' -> '↵';
      case '\t' -> '→';
      case Passage.BREAK -> '⏎';
      case Passage.OBJECT -> '▢';
      default -> c;
    };
  }
}
