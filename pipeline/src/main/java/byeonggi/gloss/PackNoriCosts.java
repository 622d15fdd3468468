// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.IOUtils;

/**
 * Writes the table of Lucene's Nori that says what it costs to join two words as {@link NoriCosts}
 * reads it. A program of its own, which the build calls. Many classes of words join alike, so that
 * a third of the library's ten million numbers says the same, and as it is written it can be used
 * without reading each of them.
 */
final class PackNoriCosts {
  private static final String TABLE = "ConnectionCosts.dat";

  /** Costs by class that the next word joins to its left with, then by that of the first word. */
  private final short[][] costs;

  private PackNoriCosts(DataInput in) throws IOException {
    CodecUtil.checkHeader(in, "ko_cc", 1, 1);
    int rights = in.readVInt();
    costs = new short[in.readVInt()][rights];
    int cost = 0;
    for (short[] row : costs) {
      for (int right = 0; right < rights; right++) {
        cost += in.readZInt();
        row[right] = (short) cost;
      }
    }
  }

  /**
   * Writes the file.
   *
   * @param args its path
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Path part = file.resolveSibling(file.getFileName() + ".part"); // a build may be killed
    try (InputStream in =
            IOUtils.requireResourceNonNull(
                ConnectionCosts.class.getResourceAsStream(TABLE), TABLE);
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      new PackNoriCosts(new ByteArrayDataInput(in.readAllBytes())).write(out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(DataOutputStream out) throws IOException {
    Rows lefts = new Rows(costs);
    Rows rights = new Rows(turned(lefts.table()));
    short[][] table = turned(rights.table());
    out.writeInt(rights.which.length);
    out.writeInt(lefts.which.length);
    out.writeInt(table.length);
    out.writeInt(table[0].length);
    writeAll(rights.which, out);
    writeAll(lefts.which, out);
    for (short[] row : table) {
      writeAll(row, out);
    }
  }

  /** The different rows of a table, and which of them each of its rows is. */
  private static final class Rows {
    private final List<short[]> different = new ArrayList<>();
    private final short[] which;

    Rows(short[][] table) {
      Map<String, Integer> known = new HashMap<>();
      which = new short[table.length];
      for (int i = 0; i < table.length; i++) {
        int row = known.computeIfAbsent(Arrays.toString(table[i]), r -> known.size());
        which[i] = (short) row;
        if (row == different.size()) {
          different.add(table[i]);
        }
      }
    }

    short[][] table() {
      return different.toArray(new short[0][]);
    }
  }

  private static short[][] turned(short[][] table) {
    short[][] turned = new short[table[0].length][table.length];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = table[i][j];
      }
    }
    return turned;
  }

  private static void writeAll(short[] numbers, DataOutputStream out) throws IOException {
    for (short number : numbers) {
      out.writeShort(number);
    }
  }
}
