// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.TermCounts;
import byeonggi.gloss.TermCounts.Counts;
import byeonggi.text.CodePointOrder;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** How candidates' counts travel. */
final class TermCountsCoder extends CompactCoder<TermCounts> {

  @Override
  void write(TermCounts counts, Output out) throws IOException {
    Map<String, Map<String, Counts>> terms = new TreeMap<>(CodePointOrder.INSTANCE);
    terms.putAll(counts.asMap());
    out.number(terms.size());
    for (var term : terms.entrySet()) {
      Map<String, Counts> glosses = new TreeMap<>(CodePointOrder.INSTANCE);
      glosses.putAll(term.getValue());
      out.text(term.getKey()).number(glosses.size());
      for (var gloss : glosses.entrySet()) {
        out.text(gloss.getKey())
            .number(gloss.getValue().proposed())
            .number(gloss.getValue().best());
      }
    }
  }

  @Override
  TermCounts read(Input in) throws IOException {
    TermCounts counts = new TermCounts();
    int terms = in.smallNumber();
    for (int t = 0; t < terms; t++) {
      String term = in.text();
      int glosses = in.smallNumber();
      for (int g = 0; g < glosses; g++) {
        counts.add(term, in.text(), new Counts(in.number(), in.number()));
      }
    }
    return counts;
  }
}
