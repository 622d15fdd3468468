// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.glossary.Occurrence;
import java.io.IOException;

/** How the second pass keeps an occurrence for the table. */
final class OccurrenceCoder extends CompactCoder<Occurrence> {
  private static final ReasonsCoder REASONS = new ReasonsCoder();

  @Override
  void write(Occurrence occurrence, Output out) throws IOException {
    out.text(occurrence.document())
        .number(occurrence.line())
        .number(occurrence.column())
        .text(occurrence.sourceTerm())
        .text(occurrence.sourceLanguage())
        .text(occurrence.targetTerm())
        .text(occurrence.targetLanguage())
        .number(occurrence.confidencePerMille())
        .text(occurrence.pairing())
        .text(occurrence.left())
        .text(occurrence.inside())
        .text(occurrence.right())
        .text(occurrence.id());
    REASONS.write(occurrence.reasons(), out);
  }

  @Override
  Occurrence read(Input in) throws IOException {
    return new Occurrence(
        in.text(),
        in.smallNumber(),
        in.smallNumber(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.smallNumber(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        REASONS.read(in));
  }
}
