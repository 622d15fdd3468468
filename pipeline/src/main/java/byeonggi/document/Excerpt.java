// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/**
 * A text cut out of a decoded file, perhaps altered on the way, that knows where its characters
 * stand in the file.
 *
 * @param text the text
 * @param offsets from the text to the file
 */
record Excerpt(String text, Offsets offsets) {

  /** The file from {@code start} to its end. */
  static Excerpt tail(String file, int start) {
    return new Excerpt(file.substring(start), Offsets.from(start));
  }

  /** Where the character at {@code offset} stands in the file, in UTF-16 units. */
  int sourceOf(int offset) {
    return offsets.sourceOf(offset);
  }

  /** Collects an excerpt piece by piece. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final Offsets.Builder offsets = new Offsets.Builder();

    /** Adds text that was taken over as it stands in the file from {@code source} on. */
    Builder append(CharSequence piece, int source) {
      offsets.add(text.length(), source);
      text.append(piece);
      return this;
    }

    /** Adds a character that stands for what is at {@code source}. */
    Builder append(char c, int source) {
      offsets.add(text.length(), source);
      text.append(c);
      return this;
    }

    Excerpt build() {
      return new Excerpt(text.toString(), offsets.build(0));
    }
  }
}
