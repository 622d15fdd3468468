// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A set of words kept as a Bloom filter: of words that are not in it, about one in fifty counts as
 * if it were. Immutable and thread-safe. Written by {@code dictionaries/bloom.py}.
 */
final class WordFilter {
  private static final int HASHES = 5;

  private final byte[] bits;

  private WordFilter(byte[] bits) {
    this.bits = bits;
  }

  /** Reads a bundled table. The bits begin after the first empty line. */
  static WordFilter read(String table) {
    try (InputStream in = WordFilter.class.getResourceAsStream("/dictionaries/" + table)) {
      if (in == null) {
        throw new IOException("no table " + table + " in the program");
      }
      byte[] file = in.readAllBytes();
      int start = 1;
      while (file[start - 1] != '\n' || file[start] != '\n') {
        start++;
      }
      return new WordFilter(Arrays.copyOfRange(file, start + 1, file.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String word) {
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
