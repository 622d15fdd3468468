// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.dictionary.Folding;
import byeonggi.glossary.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.terminology.ConceptEntry;
import net.sf.okapi.lib.terminology.LangEntry;
import net.sf.okapi.lib.terminology.tbx.TBXReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Readers of others, and ours, have each term of a hostile glossary that was not dropped. */
class XmlReadersTest {
  @TempDir Path output;

  /** Okapi does not tell which language came first: one of the pairs that it is asked for. */
  @ParameterizedTest
  @CsvSource({
    "tbx, SOURCE_TARGET",
    "tbx, TARGET_SOURCE",
    "omegat-tbx, SOURCE_TARGET",
    "omegat-tbx, TARGET_SOURCE"
  })
  void okapiReadsTbx(String format, Direction direction) throws Exception {
    Exported exported = Exported.hostile(format, direction, output);
    Map<LanguagePair, List<List<String>>> read = new TreeMap<>();
    for (Path file : exported.files()) {
      for (ConceptEntry concept : okapi(file)) {
        for (LanguagePair languages : exported.terms().keySet()) {
          LangEntry source = concept.getEntries(LocaleId.fromString(languages.source()));
          LangEntry target = concept.getEntries(LocaleId.fromString(languages.target()));
          if (source != null && target != null) {
            terms(target)
                .forEach(
                    term ->
                        read.computeIfAbsent(languages, l -> new ArrayList<>())
                            .add(List.of(source.getTerm(0).getText(), term)));
          }
        }
      }
    }
    assertRead(exported, read);
  }

  private static void assertRead(Exported exported, Map<LanguagePair, List<List<String>>> read) {
    read.replaceAll((languages, rows) -> Exported.sorted(rows));
    assertEquals(exported.terms(), read);
  }

  private static List<ConceptEntry> okapi(Path file) {
    List<ConceptEntry> concepts = new ArrayList<>();
    TBXReader reader = new TBXReader();
    reader.open(file.toFile());
    while (reader.hasNext()) {
      concepts.add(reader.next());
    }
    reader.close();
    return concepts;
  }

  private static List<String> terms(LangEntry entry) {
    List<String> terms = new ArrayList<>();
    try {
      for (int i = 0; ; i++) {
        terms.add(entry.getTerm(i).getText());
      }
    } catch (IndexOutOfBoundsException e) {
      return terms; // Okapi does not tell how many there are.
    }
  }

  /** White space in XML is one blank. */
  @ParameterizedTest
  @CsvSource({"tbx", "tbx3", "omegat-tbx"})
  void weReadOurOwnTbx(String format) throws Exception {
    Exported exported = Exported.hostile(format, Direction.SOURCE_TARGET, output);
    exported
        .terms()
        .values()
        .forEach(
            rows ->
                rows.replaceAll(
                    row -> row.stream().map(term -> term.replaceAll(" +", " ")).toList()));
    exported.terms().replaceAll((languages, rows) -> Exported.sorted(rows));
    GlossaryReader reader = new GlossaryReader(new Folding(UnaryOperator.identity()));
    Map<LanguagePair, List<List<String>>> read = new TreeMap<>();
    for (Path file : exported.files()) {
      for (Entry entry : reader.read(file)) {
        read.computeIfAbsent(
                new LanguagePair(entry.sourceLanguage(), entry.targetLanguage()),
                l -> new ArrayList<>())
            .add(List.of(entry.sourceTerm(), entry.targetTerm()));
        assertEquals(format.equals("omegat-tbx") ? "" : "concept", entry.kind());
      }
    }
    assertRead(exported, read);
  }

  @ParameterizedTest
  @EnumSource
  void anXmlReaderFindsTheTermsOfMultiTerm(Direction direction) throws Exception {
    Exported exported = Exported.hostile("multiterm", direction, output);
    NodeList concepts =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(exported.files().get(0).toFile())
            .getElementsByTagName("conceptGrp");
    Map<LanguagePair, List<List<String>>> read = new TreeMap<>();
    for (int i = 0; i < concepts.getLength(); i++) {
      NodeList languages = ((Element) concepts.item(i)).getElementsByTagName("languageGrp");
      Element source = (Element) languages.item(0);
      for (int j = 1; j < languages.getLength(); j++) {
        Element target = (Element) languages.item(j);
        for (String translation : texts(target, "term")) {
          read.computeIfAbsent(new LanguagePair(code(source), code(target)), l -> new ArrayList<>())
              .add(List.of(texts(source, "term").get(0), translation));
        }
      }
    }
    assertRead(exported, read);
  }

  private static String code(Element languageGroup) {
    return ((Element) languageGroup.getElementsByTagName("language").item(0))
        .getAttribute("lang")
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> texts(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
