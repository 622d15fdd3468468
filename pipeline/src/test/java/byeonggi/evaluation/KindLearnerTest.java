// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.evaluation.KindScores.Told;
import byeonggi.term.Kind;
import byeonggi.term.KindWeights;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KindLearnerTest {
  private static List<KindExample> examples() {
    List<KindExample> examples = new ArrayList<>();
    for (int document = 0; document < 6; document++) {
      String name = document + ".md";
      examples.add(example(name, "p" + document, Kind.PERSON, "person-before"));
      examples.add(example(name, "q" + document, Kind.PERSON, "person-before", "years"));
      examples.add(example(name, "o" + document, Kind.ORGANISATION, "organisation-before"));
      examples.add(example(name, "c" + document, Kind.CONCEPT, "plain"));
    }
    return examples;
  }

  private static KindExample example(String document, String entry, Kind kind, String... features) {
    Map<String, Double> strengths = new TreeMap<>(Map.of("always", 1.0));
    for (String feature : features) {
      strengths.put(feature, 1.0);
    }
    return new KindExample(document, entry, strengths, kind);
  }

  @Test
  void cueNeverMetForAKindIsKnownFromTheOthers() {
    KindWeights weights = new KindLearner().learn(examples());
    assertEquals(Kind.PLACE, weights.choose(Map.of("always", 1.0, "place-before", 2.0)));
  }

  @Test
  void sameExamplesGiveTheSameWeights() {
    assertEquals(new KindLearner().learn(examples()), new KindLearner().learn(examples()));
  }

  @Test
  void validationTellsEveryExampleInOrder() {
    List<KindExample> examples = examples();
    List<Told> told = new KindValidation(new KindLearner()).tell(examples, 3, name -> name);
    assertEquals(examples, told.stream().map(Told::example).toList());
    KindScores scores = KindScores.of(told);
    assertEquals(18, scores.mentions(KindScores.NAMES));
    assertEquals(18, scores.right(KindScores.NAMES));
    assertEquals(24, scores.mentions(EnumSet.allOf(Kind.class)));
  }

  @Test
  void validationLearnsNothingOfAnEntryFromOtherDocuments() {
    List<KindExample> examples = new ArrayList<>();
    for (int document = 0; document < 4; document++) {
      examples.add(example(document + ".md", "same", Kind.WORK, "work-known"));
      examples.add(example(document + ".md", "c" + document, Kind.CONCEPT, "plain"));
    }
    List<Told> told = new KindValidation(new KindLearner()).tell(examples, 2, name -> name);
    assertTrue(
        told.stream()
            .filter(each -> each.example().kind() == Kind.WORK)
            .allMatch(each -> each.kind() == Kind.CONCEPT));
  }
}
