// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.UserDictionary;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import byeonggi.gloss.Explanation;
import byeonggi.gloss.GlossTools;
import byeonggi.mention.Found;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import byeonggi.mention.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains with the program's own readers, finder and ranker. */
final class GlossExplaining implements Explaining {
  private static final String NAME = "text.md";

  /** Candidates less likely than this would only lengthen the table. */
  private static final double LEAST = 0.001;

  private static final int FEWEST_ROWS = 3;

  @Override
  public List<ExplainView> explain(String text) {
    List<Mention> mentions = new ArrayList<>();
    List<ExplainView> rejected = new ArrayList<>();
    MentionFinder finder = new MentionFinder();
    for (Passage passage : passages(text)) {
      Found found = finder.find(passage);
      mentions.addAll(found.mentions());
      found.rejected().forEach(r -> rejected.add(view(r)));
    }
    List<ExplainView> views = new ArrayList<>();
    if (!mentions.isEmpty()) {
      GlossTools.with(UserDictionary.EMPTY)
          .explainer()
          .explain(mentions)
          .forEach(explanation -> views.add(view(explanation)));
    }
    views.addAll(rejected);
    return views;
  }

  private static List<Passage> passages(String text) {
    try {
      return new DocumentReader().read(NAME, text);
    } catch (DocumentException e) {
      throw new IllegalArgumentException(e.flaw().error() + ": " + e.flaw().detail(), e);
    }
  }

  private static ExplainView view(Rejected rejected) {
    String bracket = rejected.bracket().span().of(rejected.passage().text());
    String reason = rejected.reason().words();
    return new ExplainView(bracket, List.of(), "no term: " + reason);
  }

  private static ExplainView view(Explanation explanation) {
    List<ExplainView.Row> rows = new ArrayList<>();
    for (Explanation.Row row : explanation.rows()) {
      if (rows.size() < FEWEST_ROWS || row.probability() >= LEAST) {
        String shown = row.isTerm() ? row.gloss() : "(no term)";
        rows.add(new ExplainView.Row(shown, row.probability(), row.evidence()));
      }
    }
    return new ExplainView(explanation.term(), rows, decision(explanation));
  }

  private static String decision(Explanation explanation) {
    Explanation.Row best = explanation.rows().get(0);
    if (!best.isTerm()) {
      return "no term";
    }
    return String.format(
        Locale.ROOT, "%s (%s), by %s", best.gloss(), best.language(), explanation.decisive());
  }
}
