// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Which words in Chinese characters Korean dictionaries know: 打者 and 以心傳心, not 大模型. Kept as a Bloom
 * filter: of words that are not known, about one in fifty counts as known. Immutable and
 * thread-safe. Table: {@code korean-words.bloom}.
 */
public final class KoreanWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final int HASHES = 5;

  private final byte[] bits;

  private KoreanWords(byte[] bits) {
    this.bits = bits;
  }

  private static final class Bundled {
    static final KoreanWords WORDS = read("/dictionaries/korean-words.bloom");
  }

  /** The bundled table, read on first use. */
  public static KoreanWords bundled() {
    return Bundled.WORDS;
  }

  /** The bits begin after the first empty line. */
  private static KoreanWords read(String name) {
    try (InputStream in = KoreanWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no table " + name + " in the program");
      }
      byte[] file = in.readAllBytes();
      int start = 1;
      while (file[start - 1] != '\n' || file[start] != '\n') {
        start++;
      }
      return new KoreanWords(Arrays.copyOfRange(file, start + 1, file.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the table can tell of words of this length; it holds those of two to five. */
  public boolean tellsOf(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST;
  }

  /** Whether a dictionary has the word in these characters. */
  public boolean contains(String word) {
    if (!tellsOf(word)) {
      return false;
    }
    long hash = fnv(word);
    long low = hash & 0x7FFFFFFF;
    long high = (hash >>> 32) | 1;
    for (int i = 0; i < HASHES; i++) {
      int bit = (int) ((low + i * high) % (bits.length * 8L));
      if ((bits[bit >> 3] & (1 << (bit & 7))) == 0) {
        return false;
      }
    }
    return true;
  }

  /** FNV-1a of 64 bits over UTF-16 units, its upper bits folded in. */
  private static long fnv(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash ^ (hash >>> 29);
  }
}
