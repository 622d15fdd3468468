// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Status;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * TBX-Basic, all languages in one file: an entry a source term, with all its translations. The
 * first translation into a language is the preferred one, unless it is a mere variant.
 */
final class TbxFormat implements Format {
  private final String name;
  private final String summary;
  private final String file;
  private final TbxVersion version;

  private TbxFormat(String name, String summary, String file, TbxVersion version) {
    this.name = name;
    this.summary = summary;
    this.file = file;
    this.version = version;
  }

  static Format version2() {
    return new TbxFormat("tbx", "TBX-Basic, version 2", "glossary.tbx", TbxVersion.V2);
  }

  static Format version3() {
    return new TbxFormat(
        "tbx3", "TBX-Basic, version 3 (ISO 30042:2019)", "glossary-v3.tbx", TbxVersion.V3);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    List<TermPair> admitted = files.admit(pairs, ConceptRules.all());
    if (admitted.isEmpty()) {
      return 0;
    }
    try (TbxFile tbx = new TbxFile(files.file(file), version)) {
      for (Concept concept : Concept.of(admitted)) {
        write(concept, tbx);
      }
    }
    return admitted.size();
  }

  private static void write(Concept concept, TbxFile tbx) throws IOException {
    tbx.concept(concept.id());
    for (String explanation : concept.explanations()) {
      tbx.definition(explanation);
    }
    for (Map.Entry<String, List<TermPair>> ofLanguage :
        concept.byLanguage(UnaryOperator.identity()).entrySet()) {
      tbx.language(ofLanguage.getKey());
      boolean isFirst = true;
      if (ofLanguage.getKey().equals(concept.language())) {
        writeSource(concept, tbx);
        isFirst = false;
      }
      for (TermPair pair : ofLanguage.getValue()) {
        write(pair, isFirst, tbx);
        isFirst = false;
      }
      tbx.end();
    }
    tbx.end();
  }

  private static void writeSource(Concept concept, TbxFile tbx) throws IOException {
    tbx.term(concept.source());
    TermPair best = concept.pairs().get(0);
    if (best.isFromOriginal()) {
      tbx.partOfSpeech(best.entry().partOfSpeech());
    }
    tbx.end();
  }

  private static void write(TermPair pair, boolean isFirst, TbxFile tbx) throws IOException {
    tbx.term(pair.target(), pair.entry().id());
    tbx.termNote(
        "administrativeStatus",
        isFirst && pair.entry().status() != Status.VARIANT
            ? "preferredTerm-admn-sts"
            : "admittedTerm-admn-sts");
    if (!pair.isFromOriginal()) {
      tbx.partOfSpeech(pair.entry().partOfSpeech());
    }
    tbx.context(Notes.example(pair), TermText.of(pair.entry().exampleDocument()));
    if (Notes.isUnchecked(pair)) {
      tbx.note(Notes.UNCHECKED);
    }
    if (!Notes.kind(pair).isEmpty()) {
      tbx.note(TbxKind.note(Notes.kind(pair)));
    }
    tbx.end();
  }
}
