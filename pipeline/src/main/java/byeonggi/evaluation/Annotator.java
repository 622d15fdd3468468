// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.document.Passage;
import byeonggi.document.Place;
import byeonggi.gloss.Judge;
import byeonggi.gloss.MentionContext;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the mentions of annotated documents and what the gold says of each. */
public final class Annotator {
  private final MentionFinder finder;
  private final Judge judge;

  /** Uses these tools. */
  public Annotator(MentionFinder finder, Judge judge) {
    this.finder = finder;
    this.judge = judge;
  }

  /**
   * The mentions of one document of which the gold speaks, clearly.
   *
   * @param passages the document's passages
   * @param gold the gold's rows of this document
   */
  public List<AnnotatedMention> annotate(List<Passage> passages, List<GoldRow> gold) {
    Map<Place, List<GoldRow>> byPlace =
        gold.stream().collect(Collectors.groupingBy(r -> new Place(r.line(), r.column())));
    List<AnnotatedMention> annotated = new ArrayList<>();
    for (Passage passage : passages) {
      for (Mention mention : finder.find(passage).mentions()) {
        Place place = passage.places().placeOf(mention.bracket().span().start());
        annotate(mention, byPlace.getOrDefault(place, List.of())).ifPresent(annotated::add);
      }
    }
    return annotated;
  }

  private Optional<AnnotatedMention> annotate(Mention mention, List<GoldRow> rows) {
    String term = Folding.fold(mention.term().text());
    Optional<GoldRow> same = rows.stream().filter(r -> r.term().equals(term)).findFirst();
    boolean unclear =
        rows.isEmpty()
            || rows.stream().allMatch(GoldRow::isOptional)
            || same.map(GoldRow::isOptional).orElse(false);
    if (unclear) {
      return Optional.empty();
    }
    MentionContext context = judge.prepare(mention);
    return Optional.of(
        new AnnotatedMention(
            mention.passage().document(),
            term,
            context.term().scriptClass(),
            judge.judge(context),
            same.map(GoldRow::glosses).orElse(List.of()),
            same.isPresent()));
  }
}
