// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The findings that stand beside a glossary in the output folder of {@code extract}. */
public final class FindingsOfSet {
  private static final String FILE = "findings.csv";

  private FindingsOfSet() {}

  /**
   * Reads them, in their order; none if the glossary is of no set, or the set has no findings. Both
   * may have been changed since: that is what review is.
   *
   * @throws IOException if the table can't be read as one
   */
  public static List<Finding> beside(Path glossary) throws IOException {
    Path file = glossary.toAbsolutePath();
    Path findings = file.resolveSibling(FILE);
    Set<String> names = RunFile.sums(file.resolveSibling(OutputSet.RUN_FILE)).keySet();
    return names.contains(file.getFileName().toString())
            && names.contains(FILE)
            && Files.isRegularFile(findings)
        ? FindingsCsv.read(findings)
        : List.of();
  }
}
