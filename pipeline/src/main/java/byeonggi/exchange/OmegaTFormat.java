// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;

/**
 * Glossaries of OmegaT: source, target and comment, parted by tabs. Synonyms are rows of their own.
 * No header: a line that begins with {@code #} is a comment to OmegaT, any other an entry. Its
 * documentation says that a {@code .txt} is in UTF-8; for {@code .tsv} it does not.
 */
final class OmegaTFormat extends PairTableFormat {
  OmegaTFormat() {
    super(
        "omegat",
        "OmegaT glossary, text with tabs",
        "txt",
        DelimitedFile.Style.TABS,
        LanguageCodes.any());
  }

  @Override
  List<Rule> rules() {
    return List.of(Rules.notBeginning("#"), Rules.eachPairOnce());
  }

  @Override
  List<String> row(TermPair pair) {
    return List.of(pair.source(), pair.target(), Notes.all(pair));
  }
}
