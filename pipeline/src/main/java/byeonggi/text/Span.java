// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 units.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the range is one. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the span holds no unit. */
  public boolean isEmpty() {
    return start == end;
  }

  /** The part of {@code text} that the span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Whether {@code other} lies within this span; both may share ends. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at {@code offset} belongs to the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
