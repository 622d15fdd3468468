// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.finding.Finding;
import byeonggi.finding.Severity;
import java.util.List;
import java.util.Map;

/**
 * What a check tells other programs.
 *
 * @param findings what was found, in order of place
 * @param documents the documents that were read, in order
 * @param failures what could not be read, in order
 * @param paths how other programs find each document: a path with {@code /} between its parts, by
 *     the document's name
 * @param failOn from which severity on a finding is a failure
 * @param version the program's version
 */
public record CheckReport(
    List<Finding> findings,
    List<String> documents,
    List<Failure> failures,
    Map<String, String> paths,
    Severity failOn,
    String version) {

  /** Copies the collections. */
  public CheckReport {
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
    paths = Map.copyOf(paths);
  }

  /** Where a document is; its name if that is not known. */
  public String path(String document) {
    return paths.getOrDefault(document, document);
  }

  /** Whether a finding makes the check fail. */
  public boolean isFailure(Finding finding) {
    return finding.severity().compareTo(failOn) >= 0;
  }
}
