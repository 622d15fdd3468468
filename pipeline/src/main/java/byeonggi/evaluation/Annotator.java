// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.document.Passage;
import byeonggi.document.Place;
import byeonggi.gloss.Judge;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the mentions of annotated documents and what the gold says of each. */
final class Annotator {
  private final MentionFinder finder;
  private final Judge judge;

  /** Uses these tools. */
  Annotator(MentionFinder finder, Judge judge) {
    this.finder = finder;
    this.judge = judge;
  }

  /**
   * The mentions of one document.
   *
   * @param passages the document's passages
   * @param gold the gold's rows of this document
   */
  List<AnnotatedMention> annotate(List<Passage> passages, List<GoldRow> gold) {
    Map<Place, List<GoldRow>> byPlace =
        gold.stream().collect(Collectors.groupingBy(r -> new Place(r.line(), r.column())));
    List<AnnotatedMention> annotated = new ArrayList<>();
    for (Passage passage : passages) {
      for (Mention mention : finder.find(passage).mentions()) {
        Place place = passage.places().placeOf(mention.bracket().span().start());
        annotated.add(
            new AnnotatedMention(
                judge.judge(mention), answer(mention, byPlace.getOrDefault(place, List.of()))));
      }
    }
    return annotated;
  }

  /** Nothing where the gold says nothing, or lets it count neither way. */
  private static Optional<Answer> answer(Mention mention, List<GoldRow> rows) {
    String term = Folding.fold(mention.term().text());
    Optional<GoldRow> same = rows.stream().filter(r -> r.term().equals(term)).findFirst();
    if (same.isPresent()) {
      return same.filter(row -> !row.isOptional()).map(row -> new Answer(Optional.of(row)));
    }
    return rows.stream().allMatch(GoldRow::isOptional)
        ? Optional.empty()
        : Optional.of(Answer.NO_TERM);
  }
}
