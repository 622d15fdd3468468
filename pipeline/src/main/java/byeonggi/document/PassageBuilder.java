// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import byeonggi.text.NormalText;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the prose of one passage after another. Each character comes with its offset in the
 * decoded file, in UTF-16 units. Passages are in normal form ({@link NormalText}), whoever reads.
 */
final class PassageBuilder {
  private final String document;
  private final LineIndex lines;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Offsets.Builder offsets = new Offsets.Builder();

  PassageBuilder(String document, LineIndex lines) {
    this.document = document;
    this.lines = lines;
  }

  /** The length of the passage so far. */
  int length() {
    return text.length();
  }

  /** The last character of the passage so far, or {@link Passage#BREAK} when there is none. */
  char last() {
    return text.length() == 0 ? Passage.BREAK : text.charAt(text.length() - 1);
  }

  void append(char c, int source) {
    offsets.add(text.length(), source);
    text.append(c);
  }

  void append(CharSequence piece, int source) {
    if (piece.length() > 0) {
      offsets.add(text.length(), source);
      text.append(piece);
    }
  }

  /** Marks the passage from {@code start} to where it has come. */
  void mark(Mark.Kind kind, int start) {
    marks.add(new Mark(kind, new Span(start, text.length())));
  }

  /** Ends the passage. White space at its ends is dropped; so is a passage that says nothing. */
  void end(PassageKind kind) {
    normalise();
    Span whole = trimmed(new Span(0, text.length()));
    String prose = whole.of(text);
    if (prose.codePoints().anyMatch(Character::isLetterOrDigit)) {
      passages.add(
          new Passage(
              document,
              kind,
              prose,
              marksWithin(whole),
              new SourcePlaces(offsets.build(whole.start()), lines)));
    }
    marks.clear();
    text.setLength(0);
    offsets = new Offsets.Builder();
  }

  /** Rewrites text, places and marks together where the text is not in its normal form. */
  private void normalise() {
    if (NormalText.isNormal(text)) {
      return;
    }
    NormalText normal = NormalText.of(text);
    Offsets written = offsets.build(0);
    offsets = new Offsets.Builder();
    int length = normal.text().length();
    for (int i = 0; i <= length; i++) {
      offsets.add(i, written.sourceOf(normal.originOf(i)));
    }
    marks.replaceAll(
        mark ->
            new Mark(
                mark.kind(),
                new Span(
                    normal.firstFrom(mark.span().start()), normal.firstFrom(mark.span().end()))));
    text.setLength(0);
    text.append(normal.text());
  }

  /** The passages ended so far. */
  List<Passage> passages() {
    return List.copyOf(passages);
  }

  private List<Mark> marksWithin(Span whole) {
    return marks.stream()
        .map(mark -> new Mark(mark.kind(), trimmed(mark.span())))
        .filter(mark -> !mark.span().isEmpty())
        .map(
            mark ->
                new Mark(
                    mark.kind(),
                    new Span(
                        mark.span().start() - whole.start(), mark.span().end() - whole.start())))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
