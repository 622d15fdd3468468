// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.OutputSet;
import java.util.List;

/** The files that a run puts in place as a set. */
final class ResultFiles {
  static final String REPORT = "report.html";
  static final String GLOSSARY = "glossary.csv";
  static final String OCCURRENCES = "occurrences.csv";
  static final String FINDINGS = "findings.csv";
  static final String FAILURES = "failures.csv";

  /** All of them, in the order in which people look at them. */
  static final List<String> BEST_FIRST =
      List.of(REPORT, GLOSSARY, OCCURRENCES, FINDINGS, FAILURES, OutputSet.RUN_FILE);

  private ResultFiles() {}
}
