// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import java.io.IOException;

/** How a finding is kept for the table. */
final class FindingCoder extends CompactCoder<Finding> {

  @Override
  void write(Finding finding, Output out) throws IOException {
    out.text(finding.severity().name())
        .text(finding.rule().name())
        .text(finding.sourceTerm())
        .text(finding.sourceLanguage())
        .text(finding.targetTerm())
        .text(finding.detail())
        .text(finding.suggestion())
        .text(finding.document())
        .number(finding.line())
        .number(finding.column());
  }

  @Override
  Finding read(Input in) throws IOException {
    return new Finding(
        Severity.valueOf(in.text()),
        Rule.valueOf(in.text()),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.smallNumber(),
        in.smallNumber());
  }
}
