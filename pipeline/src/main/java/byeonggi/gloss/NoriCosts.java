// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.IOUtils;

/**
 * What it costs to join two words, from the table of Lucene's Nori. The library's own {@link
 * ConnectionCosts} reads the ten million numbers byte by byte through streams; from memory it takes
 * half the time, which every run over a single article waits for. Immutable and thread-safe.
 */
final class NoriCosts {
  private static final String TABLE = "ConnectionCosts.dat";

  private final int rights;
  private final ShortBuffer costs;

  private NoriCosts(DataInput in) throws IOException {
    CodecUtil.checkHeader(in, "ko_cc", 1, 1);
    rights = in.readVInt();
    int lefts = in.readVInt();
    // Outside the heap, as the library has it.
    costs =
        ByteBuffer.allocateDirect(rights * lefts * Short.BYTES)
            .order(ByteOrder.nativeOrder())
            .asShortBuffer();
    short[] row = new short[rights];
    int cost = 0;
    for (int left = 0; left < lefts; left++) {
      for (int right = 0; right < rights; right++) {
        cost += in.readZInt();
        row[right] = (short) cost;
      }
      costs.put(left * rights, row);
    }
  }

  private static final class Bundled {
    static final NoriCosts COSTS = read();
  }

  /** The table of the library, read on first use. */
  static NoriCosts bundled() {
    return Bundled.COSTS;
  }

  private static NoriCosts read() {
    try (InputStream in =
        IOUtils.requireResourceNonNull(ConnectionCosts.class.getResourceAsStream(TABLE), TABLE)) {
      return new NoriCosts(new ByteArrayDataInput(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many classes there are that a word joins to its right with. */
  int rights() {
    return rights;
  }

  /** How many classes there are that a word joins to its left with. */
  int lefts() {
    return costs.capacity() / rights;
  }

  /**
   * The cost.
   *
   * @param right the class that the first word joins to its right with
   * @param left the class that the next word joins to its left with
   */
  short get(int right, int left) {
    return costs.get(left * rights + right);
  }
}
