// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.evaluation.KindScores.Told;
import byeonggi.term.KindWeights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tells the kinds of examples by weights that were learnt without them: without their part of the
 * documents, and without their entries in other documents.
 */
public final class KindValidation {
  private final KindLearner learner;

  /** Validates what this learner learns. */
  public KindValidation(KindLearner learner) {
    this.learner = learner;
  }

  /**
   * Tells the kinds, in order of the examples.
   *
   * @param parts how many parts the documents are dealt into
   * @param group the name of what belongs into one part, by the document's name
   */
  public List<Told> tell(List<KindExample> examples, int parts, UnaryOperator<String> group) {
    Map<String, Integer> partOf = deal(examples, parts, group);
    List<KindWeights> weights = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int held = part;
      Set<String> entries =
          examples.stream()
              .filter(example -> partOf.get(example.document()) == held)
              .map(KindExample::entry)
              .collect(Collectors.toCollection(HashSet::new));
      weights.add(
          learner.learn(
              examples.stream()
                  .filter(example -> partOf.get(example.document()) != held)
                  .filter(example -> !entries.contains(example.entry()))
                  .toList()));
    }
    return examples.stream()
        .map(
            example ->
                new Told(
                    example,
                    weights.get(partOf.get(example.document())).choose(example.features())))
        .toList();
  }

  /** Groups into parts of about the same number of examples, the largest group first. */
  private static Map<String, Integer> deal(
      List<KindExample> examples, int parts, UnaryOperator<String> group) {
    Map<String, List<String>> documents = new TreeMap<>();
    for (KindExample example : examples) {
      documents
          .computeIfAbsent(group.apply(example.document()), name -> new ArrayList<>())
          .add(example.document());
    }
    int[] sizes = new int[parts];
    Map<String, Integer> partOf = new HashMap<>();
    documents.values().stream()
        .sorted((one, other) -> other.size() - one.size())
        .forEach(
            members -> {
              int smallest = 0;
              for (int part = 1; part < parts; part++) {
                smallest = sizes[part] < sizes[smallest] ? part : smallest;
              }
              sizes[smallest] += members.size();
              for (String member : members) {
                partOf.put(member, smallest);
              }
            });
    return partOf;
  }
}
