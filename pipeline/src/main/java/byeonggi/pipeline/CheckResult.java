// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.Failure;
import byeonggi.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What a check came to.
 *
 * @param findings what was found, in order of place
 * @param documents the names of the documents that were read, in order
 * @param failures what could not be read
 * @param paths where the file of each document is, by the document's name; of an entry of a
 *     container, the container's path with {@code !/} and the entry's name behind it
 */
public record CheckResult(
    List<Finding> findings,
    List<String> documents,
    List<Failure> failures,
    Map<String, String> paths) {

  /** Copies the collections. */
  public CheckResult {
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
    paths = Map.copyOf(paths);
  }
}
