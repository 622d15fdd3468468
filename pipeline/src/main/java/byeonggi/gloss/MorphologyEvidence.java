// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A gloss does not begin inside a word; it begins after a particle or ending of the clause, and
 * does not hold one.
 */
final class MorphologyEvidence implements Evidence {
  private static final Map<Tail, String> BEFORE = names(Tail.class, "morphology.after.");
  private static final Map<Tail, String> AFTER_INNER = names(Tail.class, "morphology.afterInner.");
  private static final Map<Tail, String> WITHIN = names(Tail.class, "morphology.holds.");
  private static final Map<Tail, String> AT_END = names(Tail.class, "morphology.ends.");
  private static final Map<Grammar, String> BEGINS = names(Grammar.class, "morphology.begins.");
  private static final Map<Grammar, String> LEAVES = names(Grammar.class, "morphology.leaves.");

  private static final Set<Tail> PREDICATES =
      EnumSet.of(Tail.VERB, Tail.CONNECTIVE, Tail.ADNOMINAL, Tail.FINAL, Tail.NOMINAL);
  private static final Set<Tail> DEPENDENT =
      EnumSet.of(Tail.SUBJECT, Tail.OBJECT, Tail.ADVERBIAL, Tail.TOPIC);

  private static <E extends Enum<E>> Map<E, String> names(Class<E> type, String prefix) {
    Map<E, String> names = new EnumMap<>(type);
    for (E each : type.getEnumConstants()) {
      names.put(each, prefix + each.name());
    }
    return names;
  }

  @Override
  public String name() {
    return "morphology";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    return (candidate, features) -> weigh(candidate, context, features);
  }

  private static void weigh(Candidate candidate, MentionContext context, Features features) {
    if (candidate.place() != Candidate.Place.LEFT || context.clause().eojeols().isEmpty()) {
      return;
    }
    Span span = candidate.span();
    Clause clause = context.clause();
    if (span.start() < clause.start()) {
      features.add("morphology.beyondClause");
      return;
    }
    List<Eojeol> eojeols = clause.eojeols();
    int first = context.eojeolAt(span.start());
    int last = context.eojeolAt(span.end() - 1);
    weighStart(span, first, context, features);
    for (int i = first; i < last; i++) {
      features.add(WITHIN.get(eojeols.get(i).tail()));
    }
    weighEnd(span, last, context, features);
    weighGovernment(span, first, last, clause, features);
  }

  /**
   * Korean is head-final: a noun with a particle of case or topic, or an adverb, depends on a
   * predicate that follows. One without a predicate in the span belongs to the clause around it.
   */
  private static void weighGovernment(
      Span span, int first, int last, Clause clause, Features features) {
    Morpheme closing = lastBefore(clause, span.end());
    if (closing != null && isPredicate(Tail.of(closing.last()))) {
      return;
    }
    List<Eojeol> eojeols = clause.eojeols();
    for (int i = last - 1; i >= first; i--) {
      Tail tail = eojeols.get(i).tail();
      if (isPredicate(tail)) {
        return;
      }
      if (DEPENDENT.contains(tail)) {
        features.add("morphology.ungoverned");
        return;
      }
    }
    if (first < last
        && span.start() == eojeols.get(first).start()
        && eojeols.get(first).head() == Grammar.ADVERB) {
      features.add("morphology.adverbUngoverned");
    }
  }

  private static boolean isPredicate(Tail tail) {
    return PREDICATES.contains(tail);
  }

  private static void weighStart(Span span, int first, MentionContext context, Features features) {
    Clause clause = context.clause();
    Eojeol eojeol = clause.eojeols().get(first);
    if (span.start() > eojeol.start()) {
      weighInside(span.start(), clause, features);
      return;
    }
    if (first == 0) {
      features.add(
          clause.fromBlockStart() ? "morphology.after.BLOCK_START" : "morphology.after.CUT");
    } else {
      features.add(BEFORE.get(clause.eojeols().get(first - 1).tail()));
    }
    weighHead(eojeol.head(), features);
  }

  private static void weighInside(int start, Clause clause, Features features) {
    String text = clause.text();
    Script before = Script.of(text.charAt(start - 1));
    Script after = Script.of(text.charAt(start));
    if (before == Script.MARK) {
      features.add(AFTER_INNER.get(Tail.ofMark(text.charAt(start - 1))));
    } else if (before != after) {
      features.add(before == Script.DIGIT ? "morphology.afterDigit" : "morphology.afterScript");
    } else {
      features.add("morphology.insideWord");
      if (clause.morphemes().stream().noneMatch(m -> m.start() == start)) {
        features.add("morphology.insideMorpheme");
      }
    }
    clause.morphemes().stream()
        .filter(m -> m.start() == start)
        .findFirst()
        .ifPresent(m -> weighHead(m.first(), features));
  }

  private static void weighHead(Grammar head, Features features) {
    features.add(BEGINS.get(head));
  }

  private static void weighEnd(Span span, int last, MentionContext context, Features features) {
    Clause clause = context.clause();
    Eojeol eojeol = clause.eojeols().get(last);
    if (last < clause.eojeols().size() - 1) {
      features.add("morphology.leavesWord");
    }
    if (span.end() >= eojeol.end()) {
      Morpheme closing = lastBefore(clause, eojeol.end());
      if (closing != null) {
        features.add(AT_END.get(Tail.of(closing.last())));
      }
      return;
    }
    for (Morpheme m : clause.morphemes()) {
      if (m.start() >= span.end()) {
        features.add(LEAVES.get(m.first()));
        return;
      }
    }
  }

  private static Morpheme lastBefore(Clause clause, int end) {
    Morpheme last = null;
    for (Morpheme m : clause.morphemes()) {
      if (m.start() < end) {
        last = m;
      }
    }
    return last;
  }
}
