// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * TBX for OmegaT. It shows one comment for all translations of an entry, and every term note in it:
 * so each pair is an entry of its own, without any. It shows an entry that has no translation into
 * the language of a project without one: so each pair of languages is a file of its own. It tells
 * languages apart by their first part only.
 */
final class OmegaTTbxFormat implements Format {

  @Override
  public String name() {
    return "omegat-tbx";
  }

  @Override
  public String summary() {
    return "OmegaT glossary, TBX version 2, a file for each pair of languages";
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    List<TermPair> admitted =
        files.admit(pairs, List.of(Rules.differentLanguages(), ConceptRules.eachOnce()));
    for (Map.Entry<LanguagePair, List<TermPair>> ofLanguages :
        ExportFiles.byLanguages(admitted).entrySet()) {
      String name = "omegat-%s.tbx".formatted(ofLanguages.getKey().fileName());
      try (TbxFile tbx = new TbxFile(files.file(name), TbxVersion.V2)) {
        for (TermPair pair : ofLanguages.getValue()) {
          write(pair, tbx);
        }
      }
    }
    return admitted.size();
  }

  private static void write(TermPair pair, TbxFile tbx) throws IOException {
    tbx.concept(pair.entry().id());
    if (Notes.isUnchecked(pair)) {
      tbx.note(Notes.UNCHECKED);
    }
    tbx.note(Notes.explanation(pair));
    tbx.language(pair.languages().source());
    tbx.term(pair.source());
    tbx.end();
    tbx.end();
    tbx.language(pair.languages().target());
    tbx.term(pair.target());
    tbx.context(Notes.example(pair), TermText.of(pair.entry().exampleDocument()));
    tbx.end();
    tbx.end();
    tbx.end();
  }
}
