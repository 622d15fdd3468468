// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.Place;
import byeonggi.mention.Mention;
import byeonggi.mention.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    List<Integer> kept = kept(ranked);
    List<String> glosses = kept.stream().map(i -> ranked.get(i).candidate().text()).toList();
    Map<String, String> tags = languages(glosses, languages.of(context, document));
    List<Choice> choices = new ArrayList<>(kept.size());
    for (int i : kept) {
      Ranker.Scored scored = ranked.get(i);
      Ranker.Scored rival = ranked.get(i + 1 < ranked.size() ? i + 1 : i - 1);
      String gloss = scored.candidate().text();
      choices.add(
          new Choice(
              gloss,
              scored.score(),
              tags.get(gloss),
              ranker.decisive(scored, rival, context.term().scriptClass()),
              ranker.points(scored, context.term().scriptClass())));
    }
    return choices;
  }

  /** Which of the ranked become choices. */
  private static List<Integer> kept(List<Ranker.Scored> ranked) {
    List<Integer> kept = new ArrayList<>(KEPT);
    Set<String> glosses = new HashSet<>();
    for (int i = 0; i < ranked.size() && kept.size() < KEPT; i++) {
      Ranker.Scored scored = ranked.get(i);
      if (scored.candidate().place() == Candidate.Place.NOWHERE
          || glosses.contains(scored.candidate().text())) {
        continue;
      }
      if (!kept.isEmpty() && scored.score() < ranked.get(kept.get(0)).score() - HOPELESS) {
        break;
      }
      glosses.add(scored.candidate().text());
      kept.add(i);
    }
    return kept;
  }

  /** The term's language by each gloss; the longest first, since the others mostly end it. */
  private static Map<String, String> languages(List<String> glosses, TermLanguage language) {
    List<String> longestFirst = new ArrayList<>(glosses);
    longestFirst.sort(Comparator.comparingInt(gloss -> -gloss.length()));
    Map<String, String> tags = new HashMap<>();
    for (String gloss : longestFirst) {
      tags.put(gloss, language.ifGlossIs(gloss));
    }
    return tags;
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
