// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.List;

/**
 * A run of prose of one document: a paragraph, heading, list item, table cell, quotation, caption.
 *
 * <p>The text is what a reader of the article sees: no markup, no link targets. Two signs stand for
 * what is not prose: {@link #OBJECT} for a code span, formula or image, {@link #BREAK} for a line
 * break that the writer asked for. A line of the source that merely ends is {@code '\n'}.
 *
 * @param document the document's name, as in {@code occurrences.csv}
 * @param kind what it is in the document
 * @param text the prose
 * @param marks emphasised stretches and links, in order of their spans
 * @param places where each character of the text stands in the file
 */
public record Passage(
    String document, PassageKind kind, String text, List<Mark> marks, PlaceMap places) {

  /** Stands for something that is not prose. */
  public static final char OBJECT = '\uFFFC';

  /** Stands for a line break that the writer asked for ({@code <br>}, two blanks at the end). */
  public static final char BREAK = '\u2028';

  /** Copies the marks. */
  public Passage {
    marks = List.copyOf(marks);
  }
}
