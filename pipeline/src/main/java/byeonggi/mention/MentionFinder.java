// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import byeonggi.mention.Rejected.Reason;
import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the parentheticals of a passage and the source terms in and before them.
 *
 * <p>Never throws on any text, and takes time linear in its length. Thread-safe.
 */
public final class MentionFinder {

  private final BracketScanner scanner = new BracketScanner();
  private final Rejections rejections = new Rejections();
  private final InsideParser parser = new InsideParser();
  private final GlossInside glosses = new GlossInside();
  private final TermBefore termBefore = new TermBefore();
  private final Surroundings surroundings = new Surroundings();

  /**
   * Finds all parentheticals.
   *
   * @return the terms, and the parentheticals without one; each bracket is in at least one list, in
   *     both never
   */
  public Found find(Passage passage) {
    List<Bracket> brackets = scanner.scan(passage.text());
    List<Mention> mentions = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    boolean inKorean = !brackets.isEmpty() && Scripts.of(passage.text()).hangul();
    for (int i = 0; i < brackets.size(); i++) {
      Parenthetical parenthetical =
          new Parenthetical(passage, brackets.get(i), nestedIn(brackets, i), inKorean);
      Optional<Reason> reason = judge(parenthetical, mentions);
      reason.ifPresent(r -> rejected.add(new Rejected(passage, parenthetical.bracket(), r)));
    }
    return new Found(brackets.size(), mentions, rejected);
  }

  /** The brackets directly or further within one; few, because nesting and length are bounded. */
  private static List<Bracket> nestedIn(List<Bracket> brackets, int outer) {
    Span span = brackets.get(outer).inside();
    if (span.length() > Parenthetical.LONGEST) {
      return List.of();
    }
    int end = outer + 1;
    while (end < brackets.size() && span.contains(brackets.get(end).span())) {
      end++;
    }
    return brackets.subList(outer + 1, end);
  }

  private Optional<Reason> judge(Parenthetical parenthetical, List<Mention> mentions) {
    Optional<Reason> reason = rejections.reasonFor(parenthetical);
    if (reason.isPresent()) {
      return reason;
    }
    Inside inside = parser.parse(parenthetical);
    List<Mention> found = new ArrayList<>();
    Optional<Segment> before = termBefore(parenthetical, inside);
    before.ifPresent(
        term ->
            found.add(
                new Mention(
                    parenthetical.passage(),
                    parenthetical.bracket(),
                    Order.TERM_FIRST,
                    term,
                    0,
                    1,
                    inside.segments())));
    List<Segment> terms = distinct(inside, before);
    if (!terms.isEmpty()) {
      Optional<Reason> misplaced = surroundings.reasonAgainst(parenthetical, terms);
      if (misplaced.isPresent()) {
        return found.isEmpty() ? misplaced : keep(found, mentions);
      }
      addAll(parenthetical, inside, terms, found);
    }
    return found.isEmpty() ? Optional.of(leftover(parenthetical, inside)) : keep(found, mentions);
  }

  private static Optional<Reason> keep(List<Mention> found, List<Mention> mentions) {
    mentions.addAll(found);
    return Optional.empty();
  }

  private static void addAll(
      Parenthetical parenthetical, Inside inside, List<Segment> terms, List<Mention> found) {
    int parts = inside.coordinated() ? terms.size() : 1;
    for (int i = 0; i < terms.size(); i++) {
      found.add(
          new Mention(
              parenthetical.passage(),
              parenthetical.bracket(),
              Order.GLOSS_FIRST,
              terms.get(i),
              inside.coordinated() ? i : 0,
              parts,
              inside.segments()));
    }
  }

  /** The terms inside, each once, without the one before the bracket. */
  private static List<Segment> distinct(Inside inside, Optional<Segment> before) {
    Set<String> seen = new LinkedHashSet<>();
    before.ifPresent(term -> seen.add(term.text()));
    return inside.withRole(Segment.Role.TERM).stream().filter(t -> seen.add(t.text())).toList();
  }

  /**
   * The foreign word before the bracket, when the bracket glosses it: it holds Korean words only,
   * or begins with them, or stands after characters and ends with them.
   */
  private Optional<Segment> termBefore(Parenthetical parenthetical, Inside inside) {
    if (inside.members() || inside.withRole(Segment.Role.KOREAN).isEmpty()) {
      return Optional.empty();
    }
    List<Segment> segments = inside.segments();
    Segment first = segments.get(0);
    Segment last = segments.get(segments.size() - 1);
    Optional<Span> run = termBefore.find(parenthetical);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    String term = run.get().of(parenthetical.passage().text());
    boolean afterHan = Scripts.of(term).eastAsian();
    boolean glossed =
        isGloss(first, term) || (afterHan && isGloss(last, term) && !Script.HAN.isIn(first.text()));
    if (!glossed || (!parenthetical.isRound() && !afterHan)) {
      return Optional.empty();
    }
    return Optional.of(new Segment(Segment.Role.TERM, term.replace('\n', ' '), run.get(), ""));
  }

  private boolean isGloss(Segment segment, String term) {
    return segment.role() == Segment.Role.KOREAN && glosses.canBe(segment.text(), term);
  }

  private static Reason leftover(Parenthetical parenthetical, Inside inside) {
    if (inside.members()) {
      return Reason.MEMBERS;
    }
    Scripts scripts = Scripts.of(parenthetical.masked());
    if (!scripts.letter()) {
      return scripts.digit() ? Reason.NUMBER : Reason.EMPTY;
    }
    return scripts.foreign() ? Reason.REMARK : Reason.KOREAN_ONLY;
  }
}
