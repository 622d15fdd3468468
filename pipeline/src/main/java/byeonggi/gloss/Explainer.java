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
    double[] probabilities =
        Softmax.of(ranked.stream().mapToDouble(Ranker.Scored::score).toArray());
    TermLanguage language = languages.of(context, document);
    List<Explanation.Row> rows = new ArrayList<>(ranked.size());
    for (int i = 0; i < probabilities.length; i++) {
      Ranker.Scored scored = ranked.get(i);
      boolean isTerm = scored.candidate().place() != Candidate.Place.NOWHERE;
      rows.add(
          new Explanation.Row(
              scored.candidate().text(),
              isTerm,
              isTerm ? language.ifGlossIs(scored.candidate().text()) : "",
              probabilities[i],
              ranker.shares(scored, context.term().scriptClass())));
    }
    String decisive =
        ranked.size() > 1
            ? ranker.decisive(ranked.get(0), ranked.get(1), context.term().scriptClass())
            : Ranker.POSITION;
    return new Explanation(context.term().text(), rows, decisive);
  }
}
