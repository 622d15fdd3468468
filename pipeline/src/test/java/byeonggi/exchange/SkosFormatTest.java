// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RDF4J reads what was written, and it keeps the rules of SKOS. */
class SkosFormatTest {
  @TempDir Path output;

  private static Model model(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return Rio.parse(in, file.toUri().toString(), RDFFormat.TURTLE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void labelsAreTheTerms(Direction direction) throws Exception {
    Exported exported = Exported.hostile("skos", direction, output);
    Set<String> expected = new HashSet<>();
    exported
        .terms()
        .forEach(
            (languages, rows) ->
                rows.forEach(
                    row -> {
                      expected.add(row.get(0) + "@" + languages.source());
                      expected.add(row.get(1) + "@" + languages.target());
                    }));
    Set<String> labels = new HashSet<>();
    Model model = model(exported.files().get(0));
    for (Statement statement : model) {
      if (Set.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL).contains(statement.getPredicate())) {
        Literal label = (Literal) statement.getObject();
        labels.add(label.getLabel() + "@" + label.getLanguage().orElseThrow());
      }
    }
    assertEquals(expected, labels);
  }

  @ParameterizedTest
  @EnumSource
  void eachConceptHasOnePreferredLabelALanguageAndNoneTwice(Direction direction) throws Exception {
    Model model = model(Exported.hostile("skos", direction, output).files().get(0));
    Set<Resource> concepts = model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();
    assertTrue(concepts.size() > 20);
    for (Resource concept : concepts) {
      Set<String> languages = new HashSet<>();
      Set<Object> labels = new HashSet<>();
      for (Statement statement : model.filter(concept, SKOS.PREF_LABEL, null)) {
        Literal label = (Literal) statement.getObject();
        assertTrue(languages.add(label.getLanguage().orElseThrow()), label.toString());
        labels.add(label);
      }
      assertTrue(languages.size() >= 2);
      for (Statement statement : model.filter(concept, SKOS.ALT_LABEL, null)) {
        assertTrue(labels.add(statement.getObject()), statement.toString());
      }
      assertEquals(1, model.filter(concept, SKOS.IN_SCHEME, null).size());
    }
  }
}
