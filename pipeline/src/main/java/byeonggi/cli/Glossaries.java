// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.HanVariants;
import byeonggi.exchange.GlossaryReader;

/** Glossaries that the user names. */
final class Glossaries {
  private Glossaries() {}

  /** Reads them; forms fold as in a run. */
  static GlossaryReader reader() {
    return new GlossaryReader(folding());
  }

  /** What makes two forms one. */
  static Folding folding() {
    return new Folding(HanVariants.bundled()::simplify);
  }
}
