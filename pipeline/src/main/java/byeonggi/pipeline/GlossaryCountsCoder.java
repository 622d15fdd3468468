// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.glossary.EntryCounts;
import byeonggi.glossary.FormCounts;
import byeonggi.glossary.GlossKey;
import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.Quote;
import byeonggi.glossary.TermKey;
import java.io.IOException;

/** How the entries' counts travel. */
final class GlossaryCountsCoder extends CompactCoder<GlossaryCounts> {

  @Override
  void write(GlossaryCounts counts, Output out) throws IOException {
    var terms = counts.terms();
    out.number(terms.size());
    for (var term : terms.entrySet()) {
      var entries = term.getValue().entries();
      out.text(term.getKey().language())
          .text(term.getKey().folded())
          .counts(term.getValue().forms().asMap())
          .number(entries.size());
      for (var entry : entries.entrySet()) {
        out.text(entry.getKey().language()).text(entry.getKey().folded());
        writeEntry(entry.getValue(), out);
      }
    }
  }

  @Override
  GlossaryCounts read(Input in) throws IOException {
    GlossaryCounts counts = new GlossaryCounts();
    int terms = in.smallNumber();
    for (int t = 0; t < terms; t++) {
      GlossaryCounts.OfTerm term = counts.term(new TermKey(in.text(), in.text()));
      readForms(in, term.forms());
      int entries = in.smallNumber();
      for (int e = 0; e < entries; e++) {
        term.put(new GlossKey(in.text(), in.text()), readEntry(in));
      }
    }
    return counts;
  }

  private static void writeEntry(EntryCounts entry, Output out) throws IOException {
    out.number(entry.occurrences()).number(entry.documents()).number(entry.confidence());
    writeQuote(entry.explanation(), out);
    writeQuote(entry.example(), out);
    out.counts(entry.forms().asMap()).counts(entry.pairings().asMap()).counts(entry.cues().asMap());
  }

  private static EntryCounts readEntry(Input in) throws IOException {
    EntryCounts entry =
        new EntryCounts(in.number(), in.number(), in.number(), readQuote(in), readQuote(in));
    readForms(in, entry.forms());
    readForms(in, entry.pairings());
    readForms(in, entry.cues());
    return entry;
  }

  private static void writeQuote(Quote quote, Output out) throws IOException {
    out.number(quote.confidence())
        .text(quote.document())
        .number(quote.line())
        .number(quote.column())
        .text(quote.text());
  }

  private static Quote readQuote(Input in) throws IOException {
    return new Quote(in.smallNumber(), in.text(), in.smallNumber(), in.smallNumber(), in.text());
  }

  private static void readForms(Input in, FormCounts forms) throws IOException {
    in.counts().forEach(forms::add);
  }
}
