// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** Shows what the ranker sees in a mention. Thread-safe. */
public final class Explainer {
  private final Judge judge;
  private final Ranker ranker;
  private final LanguageGuesser languages;

  Explainer(Judge judge, Ranker ranker, LanguageGuesser languages) {
    this.judge = judge;
    this.ranker = ranker;
    this.languages = languages;
  }

  /** Explains the mentions of one document, in their order. */
  public List<Explanation> explain(List<Mention> mentions) {
    DocumentLanguages document = DocumentLanguages.of(mentions);
    return mentions.stream().map(mention -> explain(mention, document)).toList();
  }

  private Explanation explain(Mention mention, DocumentLanguages document) {
    JudgedMention judged = judge.judge(mention);
    MentionContext context = judged.context();
    List<Ranker.Scored> ranked = ranker.rank(judged.candidates(), context.term().scriptClass());
    double highest = ranked.get(0).score();
    double sum = 0;
    for (Ranker.Scored scored : ranked) {
      sum += StrictMath.exp(scored.score() - highest);
    }
    List<Explanation.Row> rows = new ArrayList<>(ranked.size());
    for (Ranker.Scored scored : ranked) {
      boolean isTerm = scored.candidate().place() != Candidate.Place.NOWHERE;
      rows.add(
          new Explanation.Row(
              scored.candidate().text(),
              isTerm,
              isTerm ? languages.guess(context, scored.candidate(), document) : "",
              StrictMath.exp(scored.score() - highest) / sum,
              scored.shares()));
    }
    return new Explanation(context.term().text(), rows);
  }
}
