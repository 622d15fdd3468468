// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import java.util.Optional;

/** All formats. */
public final class Formats {
  private static final List<Format> ALL =
      List.of(
          TbxFormat.version2(),
          TbxFormat.version3(),
          new OmegaTTbxFormat(),
          new TmxFormat(),
          new MultiTermFormat(),
          new SkosFormat(),
          DeepLFormat.tsv(),
          DeepLFormat.csv());

  private Formats() {}

  /** All formats, in the order in which they are listed. */
  public static List<Format> all() {
    return ALL;
  }

  /** The format of a name. */
  public static Optional<Format> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
