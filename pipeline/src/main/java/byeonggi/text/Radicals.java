// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The ideographs that the characters of the block CJK Radicals Supplement look like. */
final class Radicals {
  private static final String TABLE = "radicals.tsv";

  private static final Map<Integer, String> IDEOGRAPHS = load();

  private Radicals() {}

  /** The ideograph that a radical looks like; any other character unchanged. */
  static String ideograph(int radical) {
    String ideograph = IDEOGRAPHS.get(radical);
    return ideograph == null ? Character.toString(radical) : ideograph;
  }

  private static Map<Integer, String> load() {
    Map<Integer, String> radicals = new HashMap<>();
    try (InputStream in = Radicals.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + TABLE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          radicals.put(line.codePointAt(0), line.substring(line.indexOf('\t') + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
    return Map.copyOf(radicals);
  }
}
