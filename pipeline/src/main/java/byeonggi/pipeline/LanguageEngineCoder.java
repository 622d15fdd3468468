// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import byeonggi.glossary.EntryRules;
import java.io.IOException;

/** How the settings of an engine travel. */
final class LanguageEngineCoder extends CompactCoder<LanguageEngine> {

  @Override
  void write(LanguageEngine settings, Output out) throws IOException {
    out.list(settings.dictionary(), LanguageEngineCoder::writeRow)
        .text(settings.charset())
        .flag(settings.analysis())
        .number(settings.rules().minOccurrences())
        .number(settings.rules().reviewBelowPerMille());
    writeLimits(settings.limits(), out);
  }

  @Override
  LanguageEngine read(Input in) throws IOException {
    return new LanguageEngine(
        in.list(LanguageEngineCoder::readRow),
        in.text(),
        in.flag(),
        new EntryRules(in.number(), in.smallNumber()),
        readLimits(in));
  }

  private static void writeRow(UserEntry row, Output out) throws IOException {
    out.text(row.sourceTerm())
        .text(row.sourceLanguage())
        .text(row.targetTerm())
        .text(row.targetLanguage())
        .text(row.decision().name())
        .text(row.kind());
  }

  private static UserEntry readRow(Input in) throws IOException {
    return new UserEntry(
        in.text(), in.text(), in.text(), in.text(), Decision.valueOf(in.text()), in.text());
  }

  private static void writeLimits(Limits limits, Output out) throws IOException {
    out.number(limits.documentBytes())
        .number(limits.documentMarkup())
        .number(limits.documentPassages())
        .number(limits.documentParentheticals())
        .number(limits.documentSeconds())
        .number(limits.passageCharacters())
        .number(limits.passageParentheticals())
        .number(limits.containerDepth())
        .number(limits.containerEntries())
        .number(limits.expandedBytes())
        .number(limits.expansionRatio());
  }

  private static Limits readLimits(Input in) throws IOException {
    return new Limits(
        in.smallNumber(),
        in.smallNumber(),
        in.smallNumber(),
        in.smallNumber(),
        in.smallNumber(),
        in.smallNumber(),
        in.smallNumber(),
        in.smallNumber(),
        in.smallNumber(),
        in.number(),
        in.smallNumber());
  }
}
