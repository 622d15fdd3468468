// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.Flaw;
import byeonggi.finding.Finding;
import byeonggi.gloss.Proposal;
import byeonggi.glossary.Rejection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the first pass makes of one document. Apart from the document's name it follows from the
 * document's bytes, its extension and the settings of the run.
 *
 * @param charset what decoded the document
 * @param counts counts by the names that {@link Manifest} gives them: what became of the
 *     parentheticals and of the terms in them
 * @param proposals the terms with their candidates, in order of place
 * @param rejections the parentheticals without a term and the terms without a candidate; empty
 *     unless they were asked for
 * @param findings what a terminologist should look at in the prose, in order of place
 * @param flaws what of the document could not be read, and why
 */
record Extraction(
    String charset,
    SortedMap<String, Long> counts,
    List<Proposal> proposals,
    List<Rejection> rejections,
    List<Finding> findings,
    List<Flaw> flaws) {

  Extraction {
    counts = new TreeMap<>(counts);
    proposals = List.copyOf(proposals);
    rejections = List.copyOf(rejections);
    findings = List.copyOf(findings);
    flaws = List.copyOf(flaws);
  }

  /** Whether the document was read to its end. */
  boolean isWhole() {
    return flaws.isEmpty();
  }

  /** The same in a document of another name. */
  Extraction in(String document) {
    return new Extraction(
        charset,
        counts,
        proposals.stream().map(proposal -> proposal.in(document)).toList(),
        rejections.stream().map(rejection -> rejection.in(document)).toList(),
        findings.stream().map(finding -> finding.in(document)).toList(),
        flaws);
  }
}
