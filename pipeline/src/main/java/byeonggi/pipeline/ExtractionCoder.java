// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import java.util.List;

/** How what was extracted from a document that was read whole is kept for later runs. */
final class ExtractionCoder extends CompactCoder<Extraction> {

  private static final ProposalCoder PROPOSALS = new ProposalCoder();
  private static final RejectionCoder REJECTIONS = new RejectionCoder();
  private static final FindingCoder FINDINGS = new FindingCoder();

  @Override
  void write(Extraction extraction, Output out) throws IOException {
    out.text(extraction.charset())
        .counts(extraction.counts())
        .list(extraction.proposals(), PROPOSALS::write)
        .list(extraction.rejections(), REJECTIONS::write)
        .list(extraction.findings(), FINDINGS::write);
  }

  @Override
  Extraction read(Input in) throws IOException {
    return new Extraction(
        in.text(),
        in.counts(),
        in.list(PROPOSALS::read),
        in.list(REJECTIONS::read),
        in.list(FINDINGS::read),
        List.of());
  }
}
