// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The file of the weights: cells parted by tabs; a header; a row a feature, a column a kind. */
public final class KindWeightsFile {
  private static final String BUNDLED = "kind-weights.tsv";
  private static final int DECIMALS = 2;

  private KindWeightsFile() {}

  /** The weights that come with the program. */
  public static KindWeights bundled() {
    List<List<String>> rows = KindTable.rows(BUNDLED, Kind.values().length + 1);
    List<String> header = rows.get(0);
    Map<String, Map<Kind, Double>> weights = new HashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<Kind, Double> byKind = new EnumMap<>(Kind.class);
      for (Kind kind : Kind.values()) {
        byKind.put(kind, Double.valueOf(row.get(header.indexOf(kind.word()))));
      }
      weights.put(row.get(0), byKind);
    }
    return new KindWeights(weights);
  }

  /**
   * Writes weights in order of their features, rounded. A file that is there is replaced as a
   * whole.
   */
  public static void write(KindWeights weights, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("feature\t" + String.join("\t", Stream.of(Kind.values()).map(Kind::word).toList()));
    weights
        .byFeature()
        .forEach(
            (feature, byKind) -> {
              StringBuilder line = new StringBuilder(feature);
              boolean counts = false;
              for (Kind kind : Kind.values()) {
                BigDecimal rounded =
                    new BigDecimal(byKind.getOrDefault(kind, 0.0))
                        .setScale(DECIMALS, RoundingMode.HALF_UP);
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
