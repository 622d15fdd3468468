// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.finding.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All formats. */
public final class Formats {
  private static final List<Format> ALL =
      List.of(
          new XlsxFormat(),
          new OmegaTFormat(),
          new OmegaTTbxFormat(),
          DeepLFormat.tsv(),
          DeepLFormat.csv(),
          TbxFormat.version2(),
          TbxFormat.version3(),
          new TmxFormat(),
          new GoogleFormat(),
          new GoogleTermSetFormat(),
          new AmazonFormat(),
          new AzureFormat(),
          new MemoQFormat(),
          new MultiTermFormat(),
          new PhraseFormat(),
          new CrowdinFormat(),
          new LokaliseFormat(),
          new WeblateFormat(),
          new MatecatFormat(),
          new UtxFormat(),
          new SkosFormat(),
          new AnkiFormat(),
          new MarkdownFormat());

  private Formats() {}

  /** Where findings come from: read only if a format shows them. */
  @FunctionalInterface
  public interface Findings {
    List<Finding> read() throws IOException;
  }

  /** The same formats, of which the workbook for review shows the findings. */
  public static List<Format> showing(Findings findings, List<Format> formats) throws IOException {
    List<Format> showing = new ArrayList<>();
    for (Format format : formats) {
      showing.add(format instanceof XlsxFormat ? new XlsxFormat(findings.read()) : format);
    }
    return showing;
  }

  /** All formats, in the order in which they are listed. */
  public static List<Format> all() {
    return ALL;
  }

  /** The format of a name. */
  public static Optional<Format> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
