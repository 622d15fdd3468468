// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.document.Passage;
import byeonggi.document.Place;
import byeonggi.mention.Mention;
import byeonggi.mention.Order;
import byeonggi.mention.Segment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A simple way to find glosses, which any better one has to beat. It takes every mention for a
 * term; where the term stands before the bracket its gloss is the first Korean inside.
 */
public final class Baseline {
  /** The last word before the bracket. */
  public static final Baseline WORD_BEFORE =
      new Baseline("the word before", mention -> LastWords.of(left(mention), 1));

  /** What stands in quotation marks before the bracket, or else as many words as the term asks. */
  public static final Baseline QUOTED_OR_LAST_WORDS =
      new Baseline("quotation or last words", Baseline::quotedOrLastWords);

  /** The candidate that sounds most like the term, or else the last word before the bracket. */
  public static final Baseline SOUNDS =
      new Baseline(
          "reading and transcription only",
          mention ->
              LikestSound.of(mention.judged()).orElseGet(() -> LastWords.of(left(mention), 1)));

  /** All of them, the simplest first. */
  public static final List<Baseline> ALL = List.of(WORD_BEFORE, QUOTED_OR_LAST_WORDS, SOUNDS);

  @FunctionalInterface
  private interface Rule {
    String gloss(AnnotatedMention mention);
  }

  private final String name;
  private final Rule rule;

  private Baseline(String name, Rule rule) {
    this.name = name;
    this.rule = rule;
  }

  /** What it says of all mentions of {@code documents}. */
  public Trial trial(List<AnnotatedDocument> documents) {
    return new Trial(
        name,
        documents.stream()
            .flatMap(document -> document.mentions().stream())
            .map(this::predict)
            .toList());
  }

  private Prediction predict(AnnotatedMention annotated) {
    Mention mention = annotated.judged().context().mention();
    Place place = mention.passage().places().placeOf(mention.bracket().span().start());
    return new Prediction(
        mention.passage().document(),
        OptionalInt.of(place.line()),
        OptionalInt.of(place.column()),
        Folding.fold(mention.term().text()),
        "",
        Folding.fold(mention.order() == Order.TERM_FIRST ? inside(mention) : rule.gloss(annotated)),
        OptionalDouble.empty(),
        "",
        "");
  }

  private static String inside(Mention mention) {
    return mention.segments().stream()
        .filter(segment -> segment.role() == Segment.Role.KOREAN)
        .map(Segment::text)
        .findFirst()
        .orElse("");
  }

  private static String quotedOrLastWords(AnnotatedMention mention) {
    String left = left(mention);
    Optional<String> quoted = LastQuotation.of(left);
    return quoted.orElseGet(() -> LastWords.of(left, LastWords.asMany(mention.judged())));
  }

  /** The passage's text from where the line begins to the bracket. */
  private static String left(AnnotatedMention annotated) {
    Mention mention = annotated.judged().context().mention();
    String text = mention.passage().text().substring(0, mention.bracket().span().start());
    return text.substring(text.lastIndexOf(Passage.BREAK) + 1);
  }
}
