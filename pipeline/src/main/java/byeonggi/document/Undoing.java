// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.charset.Charset;

/**
 * The attempt to read the bytes of a text anew, in another encoding.
 *
 * @param restored what became of the bytes beyond ASCII that belong to characters in it
 * @param eastAsian how many of these are letters of East Asia
 * @param covered how many bytes belong to them
 * @param inQuestion how many bytes are beyond ASCII
 * @param first where in the text the first of them stands, in UTF-16 units
 */
record Undoing(String restored, int eastAsian, int covered, int inQuestion, int first) {
  private static final int FEWEST = 2;
  private static final double MOST_OF = 0.6;

  /** Reads the bytes as UTF-8. A lost byte may be the first of a character's three. */
  static Undoing utf8(WrittenBytes bytes) {
    Tally tally = new Tally(bytes);
    for (int i = 0; i < bytes.length(); ) {
      int b = bytes.at(i);
      int trails = 0;
      while (trails < 3 && isTrail(bytes.at(i + 1 + trails))) {
        trails++;
      }
      int wanted = b == WrittenBytes.LOST ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : b >= 0xE0 ? 2 : 1;
      boolean lead = b == WrittenBytes.LOST || (b >= 0xC2 && b <= 0xF4);
      if (!lead || trails < wanted) {
        tally.pass(b);
        i++;
        continue;
      }
      if (b == WrittenBytes.LOST) {
        tally.coverLost(i, wanted + 1);
      } else {
        int character = b & (0x3F >> wanted);
        for (int k = 1; k <= wanted; k++) {
          character = (character << 6) | (bytes.at(i + k) & 0x3F);
        }
        tally.cover(i, wanted + 1, character);
      }
      i += wanted + 1;
    }
    return tally.undoing();
  }

  /** Reads the bytes as an encoding of two bytes a character. */
  static Undoing pairs(WrittenBytes bytes, Charset charset) {
    Tally tally = new Tally(bytes);
    for (int i = 0; i < bytes.length(); ) {
      if (bytes.at(i) >= 0x81 && bytes.at(i + 1) >= 0xA1) {
        String pair = new String(new byte[] {(byte) bytes.at(i), (byte) bytes.at(i + 1)}, charset);
        if (pair.length() == 1 && Commonness.isEastAsian(pair.charAt(0))) {
          tally.cover(i, 2, pair.charAt(0));
          i += 2;
          continue;
        }
      }
      tally.pass(bytes.at(i));
      i++;
    }
    return tally.undoing();
  }

  private static boolean isTrail(int b) {
    return b >= 0x80 && b <= 0xBF;
  }

  /** Whether most of the text makes sense so. */
  boolean succeeds() {
    return eastAsian >= FEWEST && covered >= MOST_OF * inQuestion;
  }

  private static final class Tally {
    private final WrittenBytes bytes;
    private final StringBuilder restored = new StringBuilder();
    private int eastAsian;
    private int covered;
    private int inQuestion;
    private int first = -1;

    Tally(WrittenBytes bytes) {
      this.bytes = bytes;
    }

    void pass(int b) {
      if (b >= 0x80) {
        inQuestion++;
      } else if (b >= 0) {
        restored.append((char) b);
      }
    }

    void cover(int from, int count, int character) {
      if (Character.isValidCodePoint(character)
          && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)) {
        restored.appendCodePoint(character);
        eastAsian += Commonness.isEastAsian((char) Math.min(character, 0xFFFF)) ? 1 : 0;
      }
      cover(from, count);
    }

    void coverLost(int from, int count) {
      restored.append('\uFFFD');
      eastAsian++;
      cover(from, count);
    }

    private void cover(int from, int count) {
      covered += count;
      inQuestion += count;
      if (first < 0) {
        first = bytes.characterOf(from);
      }
    }

    Undoing undoing() {
      return new Undoing(restored.toString(), eastAsian, covered, inQuestion, Math.max(0, first));
    }
  }
}
