// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** TMX 1.4b: a file each pair of languages, since tools ask for the source language of a file. */
final class TmxFormat implements Format {
  /**
   * Of the way in which files are written, not of the program: a file changes only when its content
   * does.
   */
  private static final String VERSION = "1";

  @Override
  public String name() {
    return "tmx";
  }

  @Override
  public String summary() {
    return "TMX 1.4b, a file for each pair of languages";
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    List<TermPair> admitted =
        files.admit(pairs, List.of(ConceptRules.twoLanguages(), ConceptRules.eachOnce()));
    for (Map.Entry<LanguagePair, List<TermPair>> ofLanguages :
        ExportFiles.byLanguages(admitted).entrySet()) {
      write(ofLanguages.getKey(), ofLanguages.getValue(), files);
    }
    return admitted.size();
  }

  private static void write(LanguagePair languages, List<TermPair> pairs, ExportFiles files)
      throws IOException {
    String name = "glossary-%s.tmx".formatted(languages.fileName());
    try (XmlFile xml = new XmlFile(files.file(name))) {
      xml.start("tmx", "version", "1.4");
      xml.empty(
          "header",
          "creationtool",
          "Byeonggi",
          "creationtoolversion",
          VERSION,
          "segtype",
          "phrase",
          "o-tmf",
          "Byeonggi",
          "adminlang",
          "ko",
          "srclang",
          languages.source(),
          "datatype",
          "plaintext");
      xml.start("body");
      for (TermPair pair : pairs) {
        write(pair, xml);
      }
    }
  }

  private static void write(TermPair pair, XmlFile xml) throws IOException {
    String id = TermText.of(pair.entry().id());
    xml.start("tu", id.isEmpty() ? new String[0] : new String[] {"tuid", id});
    String note = Notes.all(pair);
    if (!note.isEmpty()) {
      xml.leaf("note", note);
    }
    writeSegment(pair.languages().source(), pair.source(), xml);
    writeSegment(pair.languages().target(), pair.target(), xml);
    xml.end();
  }

  private static void writeSegment(String language, String text, XmlFile xml) throws IOException {
    xml.start("tuv", "xml:lang", language);
    xml.leaf("seg", text);
    xml.end();
  }
}
