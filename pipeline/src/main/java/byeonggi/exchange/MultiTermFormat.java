// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * XML of MultiTerm: an entry a source term, with all its translations. Languages are called as
 * MultiTerm calls the indexes of a new termbase, which take all regions of a language.
 */
final class MultiTermFormat implements Format {
  /** MultiTerm's names of languages by its codes. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("AR", "Arabic"),
          Map.entry("DE", "German"),
          Map.entry("EL", "Greek"),
          Map.entry("EN", "English"),
          Map.entry("ES", "Spanish"),
          Map.entry("FR", "French"),
          Map.entry("IT", "Italian"),
          Map.entry("JA", "Japanese"),
          Map.entry("KO", "Korean"),
          Map.entry("NL", "Dutch"),
          Map.entry("PT", "Portuguese"),
          Map.entry("RU", "Russian"),
          Map.entry("TH", "Thai"),
          Map.entry("VI", "Vietnamese"),
          Map.entry("ZH", "Chinese"));

  private static final LanguageCodes LANGUAGES =
      new LanguageCodes(
          "MultiTerm",
          NAMES.keySet().stream()
              .collect(Collectors.toMap(code -> code.toLowerCase(Locale.ROOT), code -> code)));

  @Override
  public String name() {
    return "multiterm";
  }

  @Override
  public String summary() {
    return "MultiTerm XML, for Trados";
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    List<TermPair> admitted =
        files.admit(
            pairs, List.of(LANGUAGES.rule(), ConceptRules.twoTerms(), ConceptRules.eachOnce()));
    if (admitted.isEmpty()) {
      return 0;
    }
    try (XmlFile xml = new XmlFile(files.file("multiterm.xml"))) {
      xml.start("mtf");
      int number = 0;
      for (Concept concept : Concept.of(admitted)) {
        write(concept, ++number, xml);
      }
    }
    return admitted.size();
  }

  private static void write(Concept concept, int number, XmlFile xml) throws IOException {
    xml.start("conceptGrp");
    xml.leaf("concept", String.valueOf(number));
    for (String explanation : concept.explanations()) {
      field("Definition", explanation, xml);
    }
    String own = code(concept.language());
    for (Map.Entry<String, List<TermPair>> ofLanguage :
        concept.byLanguage(MultiTermFormat::code).entrySet()) {
      String code = ofLanguage.getKey();
      xml.start("languageGrp");
      xml.empty("language", "type", NAMES.get(code), "lang", code);
      if (code.equals(own)) {
        xml.start("termGrp");
        xml.leaf("term", concept.source());
        xml.end();
      }
      for (TermPair pair : ofLanguage.getValue()) {
        write(pair, xml);
      }
      xml.end();
    }
    xml.end();
  }

  private static void write(TermPair pair, XmlFile xml) throws IOException {
    xml.start("termGrp");
    xml.leaf("term", pair.target());
    field("Status", pair.entry().status().word(), xml);
    field("Context", Notes.example(pair), xml);
    field("Source", TermText.of(pair.entry().exampleDocument()), xml);
    field("Note", Notes.isUnchecked(pair) ? Notes.UNCHECKED : "", xml);
    xml.end();
  }

  private static String code(String tag) {
    return LANGUAGES.of(tag).orElseThrow();
  }

  private static void field(String type, String text, XmlFile xml) throws IOException {
    if (!text.isEmpty()) {
      xml.start("descripGrp");
      xml.leaf("descrip", text, "type", type);
      xml.end();
    }
  }
}
