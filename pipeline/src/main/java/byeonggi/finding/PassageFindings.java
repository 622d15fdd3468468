// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.document.Passage;
import byeonggi.mention.Bracket;
import byeonggi.mention.BracketScanner;
import java.util.ArrayList;
import java.util.List;

/** What is found in the prose of a document, whatever its terms. Thread-safe. */
public final class PassageFindings {
  private final BracketScanner scanner = new BracketScanner();

  /**
   * Looks at a document.
   *
   * @param passages its passages, in order
   * @return the findings, in order of place
   */
  public List<Finding> in(List<Passage> passages) {
    UntranslatedWords words = new UntranslatedWords();
    UnpairedBrackets unpaired = new UnpairedBrackets();
    for (Passage passage : passages) {
      List<Bracket> brackets = scanner.scan(passage.text());
      words.look(passage, brackets);
      unpaired.look(passage, brackets);
    }
    List<Finding> findings = new ArrayList<>(words.findings());
    findings.addAll(unpaired.findings());
    findings.sort(null);
    return findings;
  }
}
