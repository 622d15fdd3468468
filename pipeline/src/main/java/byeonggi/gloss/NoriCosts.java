// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import org.apache.lucene.util.IOUtils;

/**
 * What it costs to join two words, from the table of Lucene's Nori. The library reads its ten
 * million numbers one by one, which every run over a single article waits for; here they lie as the
 * build has packed them ({@link PackNoriCosts}). Immutable and thread-safe.
 */
final class NoriCosts {
  private static final String TABLE = "nori-costs.bin";

  private final short[] rights;
  private final short[] lefts;

  /** What joins alike has one row, and one place in each row. */
  private final int row;

  private final ShortBuffer costs;

  private NoriCosts(DataInputStream in) throws IOException {
    rights = new short[in.readInt()];
    lefts = new short[in.readInt()];
    int rows = in.readInt();
    row = in.readInt();
    shorts(in, rights.length).get(rights);
    shorts(in, lefts.length).get(lefts);
    costs = shorts(in, rows * row);
  }

  private static ShortBuffer shorts(DataInputStream in, int size) throws IOException {
    byte[] bytes = new byte[size * Short.BYTES];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).asShortBuffer();
  }

  private static final class Bundled {
    static final NoriCosts COSTS = read();
  }

  /** The table of the library, read on first use. */
  static NoriCosts bundled() {
    return Bundled.COSTS;
  }

  private static NoriCosts read() {
    try (DataInputStream in =
        new DataInputStream(
            IOUtils.requireResourceNonNull(NoriCosts.class.getResourceAsStream(TABLE), TABLE))) {
      return new NoriCosts(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many classes there are that a word joins to its right with. */
  int rights() {
    return rights.length;
  }

  /** How many classes there are that a word joins to its left with. */
  int lefts() {
    return lefts.length;
  }

  /**
   * The cost.
   *
   * @param right the class that the first word joins to its right with
   * @param left the class that the next word joins to its left with
   */
  short get(int right, int left) {
    return costs.get(lefts[left] * row + rights[right]);
  }
}
