// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.Place;
import byeonggi.mention.Mention;
import byeonggi.mention.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The first pass: judges the candidates of a mention by what stands around it. Thread-safe. */
public final class Proposer {
  /** Candidates that are kept for the second pass. */
  private static final int KEPT = 6;

  /** What the best choice leads by so far can't win any more, whatever the archive says. */
  private static final double HOPELESS = 12;

  private final Judge judge;
  private final Ranker ranker;
  private final LanguageGuesser languages;

  Proposer(Judge judge, Ranker ranker, LanguageGuesser languages) {
    this.judge = judge;
    this.ranker = ranker;
    this.languages = languages;
  }

  /**
   * Proposes glosses for the mentions of one document; they help each other to their language.
   *
   * @param mentions all mentions of the document, in order
   * @return the mentions with their best choices, in order, without those that have no candidate
   */
  public List<Proposal> propose(List<Mention> mentions) {
    return mentions.stream().map(proposing(mentions)).flatMap(Optional::stream).toList();
  }

  /**
   * Proposes glosses for the mentions of one document, one by one.
   *
   * @param mentions all mentions of the document, in order; they help each other to their language
   * @return tells for one of them its best choices, or nothing if it has no candidate
   */
  public Function<Mention, Optional<Proposal>> proposing(List<Mention> mentions) {
    DocumentLanguages document = DocumentLanguages.of(mentions);
    return mention -> propose(judge.judge(mention), document);
  }

  /**
   * Proposes glosses for the mentions of one document that the same judge has looked at before.
   *
   * @param mentions all mentions of the document, in order
   * @return for each mention its best choices, or nothing if it has no candidate
   */
  public List<Optional<Proposal>> proposeJudged(List<JudgedMention> mentions) {
    DocumentLanguages document =
        DocumentLanguages.of(mentions.stream().map(m -> m.context().mention()).toList());
    return mentions.stream().map(mention -> propose(mention, document)).toList();
  }

  private Optional<Proposal> propose(JudgedMention mention, DocumentLanguages document) {
    MentionContext context = mention.context();
    List<Ranker.Scored> ranked = ranker.rank(mention.candidates(), context.term().scriptClass());
    List<Choice> choices = choices(ranked, context, document);
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(proposal(context, choices, noTermScore(ranked)));
  }

  private List<Choice> choices(
      List<Ranker.Scored> ranked, MentionContext context, DocumentLanguages document) {
    List<Choice> choices = new ArrayList<>();
    TermLanguage language = languages.of(context, document);
    for (int i = 0; i < ranked.size() && choices.size() < KEPT; i++) {
      Ranker.Scored scored = ranked.get(i);
      String gloss = scored.candidate().text();
      if (scored.candidate().place() == Candidate.Place.NOWHERE
          || choices.stream().anyMatch(c -> c.gloss().equals(gloss))) {
        continue;
      }
      if (!choices.isEmpty() && scored.score() < choices.get(0).score() - HOPELESS) {
        break;
      }
      Ranker.Scored rival = ranked.get(i + 1 < ranked.size() ? i + 1 : i - 1);
      choices.add(
          new Choice(
              gloss,
              scored.score(),
              language.ifGlossIs(gloss),
              ranker.decisive(scored, rival, context.term().scriptClass())));
    }
    return choices;
  }

  private static double noTermScore(List<Ranker.Scored> ranked) {
    return ranked.stream()
        .filter(s -> s.candidate().place() == Candidate.Place.NOWHERE)
        .mapToDouble(Ranker.Scored::score)
        .findFirst()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private static Proposal proposal(
      MentionContext context, List<Choice> choices, double noTermScore) {
    Mention mention = context.mention();
    Place place = mention.passage().places().placeOf(mention.bracket().span().start());
    Concordance around = Concordance.of(mention.passage(), mention.bracket());
    return new Proposal(
        mention.passage().document(),
        place.line(),
        place.column(),
        mention.term().text(),
        choices,
        noTermScore,
        explanation(mention, choices.get(0).gloss()),
        around.left(),
        around.inside(),
        around.right(),
        around.sentence());
  }

  private static String explanation(Mention mention, String gloss) {
    return mention.segments().stream()
        .filter(s -> s.role() != Segment.Role.TERM && !s.text().equals(gloss))
        .map(Segment::text)
        .collect(Collectors.joining(", "));
  }
}
