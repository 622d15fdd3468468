// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Deals documents into parts of about the same number of mentions. Documents that belong together
 * come into the same part.
 *
 * @param number how many parts
 * @param group the name of what a document belongs to, by the document's name
 */
public record Folds(int number, UnaryOperator<String> group) {

  /** Checks the number. */
  public Folds {
    if (number < 2) {
      throw new IllegalArgumentException("at least 2 folds are needed, not " + number);
    }
  }

  /** Parts in which each document stands for itself. */
  public static Folds byDocument(int number) {
    return new Folds(number, name -> name);
  }

  /** How many groups the documents make: with fewer than {@link #number} some part stays empty. */
  public int groups(List<AnnotatedDocument> documents) {
    return together(documents).size();
  }

  /** Deals; parts that would hold nothing are left out. */
  List<Fold> deal(List<AnnotatedDocument> documents) {
    List<List<AnnotatedDocument>> parts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      parts.add(new ArrayList<>());
    }
    together(documents).values().stream()
        .sorted(Comparator.comparingInt(Folds::mentions).reversed())
        .forEach(
            members ->
                parts.stream()
                    .min(Comparator.comparingInt(Folds::mentions))
                    .orElseThrow()
                    .addAll(members));
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .map(part -> new Fold(part, documents.stream().filter(d -> !part.contains(d)).toList()))
        .toList();
  }

  private Map<String, List<AnnotatedDocument>> together(List<AnnotatedDocument> documents) {
    return documents.stream()
        .collect(
            Collectors.groupingBy(
                document -> group.apply(document.name()), LinkedHashMap::new, Collectors.toList()));
  }

  private static int mentions(List<AnnotatedDocument> documents) {
    return documents.stream().mapToInt(document -> document.mentions().size()).sum();
  }
}
