// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.UserDictionary;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import byeonggi.mention.Bracket;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import byeonggi.mention.Order;
import byeonggi.mention.Segment;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One mention of a text in Markdown, read as the program reads it: {@code Bracketed.text("중국의 7개 대형
 * 모델(大模型) 스타트업")}.
 */
record Bracketed(Mention mention, MentionContext context) {

  /** The program's own tools; made once, because they load tables. */
  static final GlossTools TOOLS = GlossTools.with(UserDictionary.EMPTY);

  /** The only mention of a text. */
  static Bracketed text(String markdown) {
    List<Mention> mentions = mentions(markdown);
    if (mentions.size() != 1) {
      throw new IllegalArgumentException(mentions.size() + " mentions in " + markdown);
    }
    return of(mentions.get(0));
  }

  /** The first mention of a term in a text. */
  static Bracketed text(String markdown, String term) {
    return mentions(markdown).stream()
        .filter(mention -> mention.term().text().equals(term))
        .findFirst()
        .map(Bracketed::of)
        .orElseThrow(() -> new IllegalArgumentException("no mention of " + term));
  }

  static Bracketed of(Mention mention) {
    return new Bracketed(mention, TOOLS.judge().judge(mention).context());
  }

  /** A term in a bracket with nothing but marks left of it. */
  static Mention alone(String term) {
    String before = "— … ";
    Span inside = new Span(before.length() + 1, before.length() + 1 + term.length());
    Segment segment = new Segment(Segment.Role.TERM, term, inside, "");
    return new Mention(
        passages(before + "(" + term + ")라는 말").get(0),
        new Bracket(new Span(inside.start() - 1, inside.end() + 1), inside),
        Order.GLOSS_FIRST,
        segment,
        0,
        1,
        List.of(segment));
  }

  /** All mentions of a text, in order. */
  static List<Mention> mentions(String markdown) {
    MentionFinder finder = new MentionFinder();
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : passages(markdown)) {
      mentions.addAll(finder.find(passage).mentions());
    }
    return mentions;
  }

  static List<Passage> passages(String markdown) {
    try {
      return new DocumentReader().read("test.md", markdown);
    } catch (DocumentException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The candidates that the program finds, without {@link Candidate#NO_TERM}. */
  List<Candidate> candidates() {
    return TOOLS.judge().judge(mention).candidates().stream()
        .map(Judged::candidate)
        .filter(candidate -> candidate.place() != Candidate.Place.NOWHERE)
        .toList();
  }

  /** The last stretch of these words left of the bracket, whether the program finds it or not. */
  Candidate left(String gloss) {
    int start = context.left().text().lastIndexOf(gloss);
    return new Candidate(
        Candidate.Place.LEFT, new Span(start, start + gloss.length()), gloss.replace('\n', ' '));
  }

  /** The words in the bracket. */
  Candidate inside(String gloss) {
    int start = mention.passage().text().indexOf(gloss, mention.bracket().inside().start());
    return new Candidate(
        Candidate.Place.INSIDE, new Span(start, start + gloss.length()), gloss.replace('\n', ' '));
  }

  /** What an evidence says of the words left of the bracket. */
  Said says(Evidence evidence, String gloss) {
    return says(evidence, left(gloss));
  }

  /** What an evidence says of a candidate. */
  Said says(Evidence evidence, Candidate candidate) {
    Features features = new Features();
    evidence.prepare(context).weigh(candidate, features);
    return Said.of(features);
  }
}
