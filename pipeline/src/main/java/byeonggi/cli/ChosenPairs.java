// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.export.OccurrencesCsv;
import byeonggi.export.TableFormat;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.glossary.Confidence;
import byeonggi.glossary.Occurrence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Pairs that are counted in no glossary, as a table of occurrences. */
final class ChosenPairs {
  private ChosenPairs() {}

  /** Writes the pairs sorted by place; their ids are empty. */
  static void write(List<Pair> pairs, Path file) throws IOException {
    try (OccurrencesCsv table = new OccurrencesCsv(file, new TableFormat(false, true))) {
      for (Occurrence occurrence : pairs.stream().map(ChosenPairs::occurrence).sorted().toList()) {
        table.write(occurrence);
      }
    }
  }

  private static Occurrence occurrence(Pair pair) {
    Proposal mention = pair.proposal();
    return new Occurrence(
        mention.document(),
        mention.line(),
        mention.column(),
        mention.term(),
        pair.language(),
        pair.gloss(),
        pair.glossLanguage(),
        Confidence.perMille(Confidence.millionths(pair.confidence()), Confidence.CERTAIN),
        pair.pairing(),
        mention.left(),
        mention.inside(),
        mention.right(),
        "");
  }
}
