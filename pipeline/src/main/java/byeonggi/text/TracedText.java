// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import java.util.Arrays;

/**
 * A text that knows of each of its UTF-16 units where it stood in the text that it was made from.
 * Grows at its end; not safe for use by several threads.
 */
final class TracedText implements CharSequence {
  private final StringBuilder text;
  private int[] origins;

  private TracedText(int capacity) {
    text = new StringBuilder(capacity);
    origins = new int[capacity + 1];
  }

  /** A whole text, each unit where it stands. */
  static TracedText of(CharSequence source) {
    TracedText traced = new TracedText(source.length());
    traced.text.append(source);
    for (int i = 0; i <= source.length(); i++) {
      traced.origins[i] = i;
    }
    return traced;
  }

  /** An empty text that is to be made of {@code source} and ends where that ends. */
  static TracedText madeOf(TracedText source) {
    TracedText traced = new TracedText(source.length());
    traced.origins[0] = source.originOf(source.length());
    return traced;
  }

  /** Adds a unit that stood at {@code origin}, which must not be before that of the last one. */
  void append(char c, int origin) {
    int length = text.length();
    if (length + 1 == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[length + 1] = origins[length];
    origins[length] = origin;
    text.append(c);
  }

  /** Adds units that all stood at {@code origin}. */
  void append(String piece, int origin) {
    for (int i = 0; i < piece.length(); i++) {
      append(piece.charAt(i), origin);
    }
  }

  /** Where the unit at {@code offset} stood; {@code offset} may be the length. */
  int originOf(int offset) {
    return origins[offset];
  }

  String text() {
    return text.toString();
  }

  boolean sameTextAs(TracedText other) {
    return text.compareTo(other.text) == 0;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
