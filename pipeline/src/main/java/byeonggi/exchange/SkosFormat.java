// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * SKOS in Turtle: a concept a source term. The term and its best translation into each language are
 * preferred labels, the other translations alternative ones. Names are relative to where the file
 * is.
 */
final class SkosFormat implements Format {

  @Override
  public String name() {
    return "skos";
  }

  @Override
  public String summary() {
    return "SKOS concept scheme, RDF in Turtle";
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    List<TermPair> admitted = files.admit(pairs, ConceptRules.all());
    if (admitted.isEmpty()) {
      return 0;
    }
    try (BufferedWriter out =
        Files.newBufferedWriter(files.file("glossary.ttl"), StandardCharsets.UTF_8)) {
      out.write("@prefix : <#> .\n");
      out.write("@prefix dct: <http://purl.org/dc/terms/> .\n");
      out.write("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n");
      out.write(":glossary a skos:ConceptScheme ;\n  dct:title \"Byeonggi\"@en .\n");
      for (Concept concept : Concept.of(admitted)) {
        write(concept, out);
      }
    }
    return admitted.size();
  }

  private static void write(Concept concept, Writer out) throws IOException {
    List<String> preferred = new ArrayList<>();
    List<String> alternative = new ArrayList<>();
    for (Map.Entry<String, List<TermPair>> ofLanguage :
        concept.byLanguage(UnaryOperator.identity()).entrySet()) {
      List<String> labels = new ArrayList<>();
      if (ofLanguage.getKey().equals(concept.language())) {
        labels.add(literal(concept.source(), concept.language()));
      }
      for (TermPair pair : ofLanguage.getValue()) {
        labels.add(literal(pair.target(), ofLanguage.getKey()));
      }
      preferred.add(labels.get(0));
      alternative.addAll(labels.subList(1, labels.size()));
    }
    out.write("\n:c%s a skos:Concept ;\n  skos:inScheme :glossary".formatted(concept.id()));
    property("prefLabel", preferred, out);
    property("altLabel", alternative, out);
    property("definition", korean(concept.explanations()), out);
    property(
        "example",
        korean(
            concept.pairs().stream()
                .map(Notes::example)
                .filter(e -> !e.isEmpty())
                .distinct()
                .toList()),
        out);
    out.write(" .\n");
  }

  private static List<String> korean(List<String> texts) {
    return texts.stream().map(text -> literal(text, "ko")).toList();
  }

  private static void property(String name, List<String> literals, Writer out) throws IOException {
    if (!literals.isEmpty()) {
      out.write(
          literals.stream()
              .collect(Collectors.joining(" ,\n    ", " ;\n  skos:" + name + " ", "")));
    }
  }

  /** A text that holds no line breaks, as Turtle's STRING_LITERAL_QUOTE with a LANGTAG. */
  private static String literal(String text, String language) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"@" + language;
  }
}
