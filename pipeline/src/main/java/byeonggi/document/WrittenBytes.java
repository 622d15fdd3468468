// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;

/**
 * The bytes that a text has in some encoding, each with the character that it is of. Grows at its
 * end; not safe for use by several threads.
 */
final class WrittenBytes {
  /** Stands for a byte that was lost: the text has U+FFFD or {@code ?} there. */
  static final int LOST = -1;

  /** Stands for a character that the encoding does not have. */
  static final int NONE = -2;

  private int[] bytes;
  private int[] characters;
  private int length;

  private WrittenBytes(int capacity) {
    bytes = new int[capacity];
    characters = new int[capacity];
  }

  /**
   * The bytes in windows-1252, where the five bytes that it has no character for stand for
   * controls, as browsers have it.
   */
  static WrittenBytes western(String text) {
    CharsetEncoder encoder = Charset.forName("windows-1252").newEncoder();
    WrittenBytes written = new WrittenBytes(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= 0xFF) {
        written.add(c, i);
      } else {
        written.addEncoded(encoder, text, i);
      }
    }
    return written;
  }

  /** The bytes in an encoding of East Asia, of one or two bytes a character. */
  static WrittenBytes in(Charset charset, String text) {
    CharsetEncoder encoder = charset.newEncoder();
    WrittenBytes written = new WrittenBytes(text.length() * 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && c != '?') {
        written.add(c, i);
      } else if (c == '\uFFFD' || c == '?') {
        written.add(LOST, i);
      } else {
        written.addEncoded(encoder, text, i);
      }
    }
    return written;
  }

  private void addEncoded(CharsetEncoder encoder, String text, int i) {
    try {
      ByteBuffer encoded = encoder.encode(CharBuffer.wrap(text, i, i + 1));
      while (encoded.hasRemaining()) {
        add(encoded.get() & 0xFF, i);
      }
    } catch (CharacterCodingException e) {
      add(NONE, i);
    }
  }

  private void add(int value, int character) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2 + 4);
      characters = Arrays.copyOf(characters, length * 2 + 4);
    }
    bytes[length] = value;
    characters[length++] = character;
  }

  int length() {
    return length;
  }

  /** The byte at {@code index}, {@link #LOST} or {@link #NONE}; the latter beyond the end. */
  int at(int index) {
    return index < length ? bytes[index] : NONE;
  }

  /** Where in the text the character of the byte at {@code index} stands, in UTF-16 units. */
  int characterOf(int index) {
    return characters[index];
  }
}
