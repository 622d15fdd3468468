// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.glossary.Entry;
import byeonggi.glossary.RankedEntry;
import byeonggi.glossary.Status;
import java.io.IOException;

/** How an entry is kept for the table. */
final class RankedEntryCoder extends CompactCoder<RankedEntry> {

  @Override
  void write(RankedEntry ranked, Output out) throws IOException {
    Entry entry = ranked.entry();
    out.number(ranked.termOccurrences())
        .text(entry.sourceTerm())
        .text(entry.sourceLanguage())
        .text(entry.targetTerm())
        .text(entry.targetLanguage())
        .number(entry.occurrences())
        .number(entry.documents())
        .number(entry.sharePerMille())
        .number(entry.confidencePerMille())
        .text(entry.status().name())
        .flag(entry.review())
        .text(entry.kind())
        .text(entry.partOfSpeech())
        .text(entry.pairing())
        .text(entry.explanation())
        .text(entry.example())
        .text(entry.exampleDocument())
        .text(entry.id());
  }

  @Override
  RankedEntry read(Input in) throws IOException {
    return new RankedEntry(
        in.number(),
        new Entry(
            in.text(),
            in.text(),
            in.text(),
            in.text(),
            in.number(),
            in.number(),
            in.smallNumber(),
            in.smallNumber(),
            Status.valueOf(in.text()),
            in.flag(),
            in.text(),
            in.text(),
            in.text(),
            in.text(),
            in.text(),
            in.text(),
            in.text()));
  }
}
