// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.HanVariants;
import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.UserEntry;
import byeonggi.exchange.GlossaryReader;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import byeonggi.text.NormalText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Glossaries that the user names. */
final class Glossaries {
  private Glossaries() {}

  /** Reads them; forms fold as in a run. */
  static GlossaryReader reader() {
    return new GlossaryReader(folding());
  }

  /**
   * What people decided in one: its rows with the status approved, rejected or stop.
   *
   * @throws MalformedTableException if a row can't be understood
   * @throws IOException if the file can't be read
   */
  static List<UserEntry> decisions(Path file) throws IOException, MalformedTableException {
    List<UserEntry> decisions = new ArrayList<>();
    for (Entry entry : reader().read(file)) {
      String source = NormalText.string(entry.sourceTerm()).strip();
      String target = NormalText.string(entry.targetTerm()).strip();
      if (entry.status().isDecision() && !(target.isEmpty() && entry.status() != Status.STOP)) {
        decisions.add(
            new UserEntry(
                source,
                entry.sourceLanguage(),
                target,
                entry.targetLanguage(),
                Decision.valueOf(entry.status().name()),
                ""));
      }
    }
    return decisions;
  }

  /** What makes two forms one. */
  static Folding folding() {
    return new Folding(HanVariants.bundled()::simplify);
  }
}
