// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file of the ranker's weights: cells parted by tabs; a header; a row a feature with its common
 * weight and one weight for each script class.
 */
public final class WeightsFile {
  private static final String BUNDLED = "/dictionaries/ranker.tsv";
  private static final int DECIMALS = 4;

  private WeightsFile() {}

  /** The weights that come with the program. */
  public static Weights bundled() {
    try (InputStream stream = WeightsFile.class.getResourceAsStream(BUNDLED)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + BUNDLED);
      }
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + BUNDLED, e);
    }
  }

  private static Weights read(BufferedReader lines) throws IOException {
    Map<String, double[]> byFeature = new TreeMap<>();
    lines.readLine();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      double[] values = new double[cells.length - 1];
      for (int i = 0; i < values.length; i++) {
        values[i] = Double.parseDouble(cells[i + 1]);
      }
      byFeature.put(cells[0], values);
    }
    return new Weights(byFeature);
  }

  /**
   * Writes weights in order of their features, rounded to what makes a difference. A file that is
   * there is replaced as a whole.
   */
  public static void write(Weights weights, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder header = new StringBuilder("feature\tall");
    for (TermForm.ScriptClass scriptClass : TermForm.ScriptClass.values()) {
      header.append('\t').append(scriptClass.name().toLowerCase(Locale.ROOT));
    }
    lines.add(header.toString());
    weights
        .asMap()
        .forEach(
            (feature, values) -> {
              StringBuilder line = new StringBuilder(feature);
              boolean counts = false;
              for (double value : values) {
                BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
                counts |= rounded.signum() != 0;
                line.append('\t').append(rounded.toPlainString());
              }
              if (counts) {
                lines.add(line.toString());
              }
            });
    Path written = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(written, lines, StandardCharsets.UTF_8);
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
