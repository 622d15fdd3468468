// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Choice;
import byeonggi.gloss.Proposal;
import java.io.IOException;

/** How the first pass keeps a mention for the second. */
final class ProposalCoder extends CompactCoder<Proposal> {
  private static final PointsCoder POINTS = new PointsCoder();

  @Override
  void write(Proposal proposal, Output out) throws IOException {
    out.text(proposal.document())
        .number(proposal.line())
        .number(proposal.column())
        .text(proposal.term())
        .list(proposal.choices(), ProposalCoder::writeChoice)
        .real(proposal.noTermScore())
        .text(proposal.explanation())
        .text(proposal.left())
        .text(proposal.inside())
        .text(proposal.right())
        .text(proposal.sentence());
  }

  @Override
  Proposal read(Input in) throws IOException {
    return new Proposal(
        in.text(),
        in.smallNumber(),
        in.smallNumber(),
        in.text(),
        in.list(ProposalCoder::readChoice),
        in.real(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text());
  }

  private static void writeChoice(Choice choice, Output out) throws IOException {
    out.text(choice.gloss()).real(choice.score()).text(choice.language()).text(choice.pairing());
    POINTS.write(choice.points(), out);
  }

  private static Choice readChoice(Input in) throws IOException {
    return new Choice(in.text(), in.real(), in.text(), in.text(), POINTS.read(in));
  }
}
