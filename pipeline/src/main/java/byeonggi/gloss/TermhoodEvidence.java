// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.PassageKind;
import byeonggi.mention.Initialism;
import byeonggi.mention.Order;
import byeonggi.mention.Segment;
import byeonggi.text.Script;
import java.util.List;

/**
 * Whether the bracket holds a term at all: a list of members, a remark, a maker's name are none.
 * Speaks only of {@link Candidate#NO_TERM}.
 */
final class TermhoodEvidence implements Evidence {
  static final String NAME = "termhood";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Preparation prepare(MentionContext context) {
    return (candidate, features) -> weigh(candidate, context, features);
  }

  private static void weigh(Candidate candidate, MentionContext context, Features features) {
    if (candidate.place() != Candidate.Place.NOWHERE) {
      return;
    }
    features.add("termhood.none");
    weighTerm(context.term(), features);
    weighBracket(context, features);
    weighLeft(context, features);
  }

  private static void weighTerm(TermForm term, Features features) {
    String text = term.text();
    if (term.initialism()) {
      features.add("termhood.initialism");
    }
    if (Script.DIGIT.isIn(text)) {
      features.add("termhood.digits");
    }
    if (text.length() == 1) {
      features.add("termhood.oneCharacter");
    }
    if (term.scriptClass() == TermForm.ScriptClass.LATIN) {
      boolean lower = text.equals(text.toLowerCase(java.util.Locale.ROOT));
      features.add(lower ? "termhood.lowerCase" : "termhood.upperCase");
      features.add("termhood.words", Math.min(term.words().size() - 1, 8));
      if (hasInnerCapital(term.words())) {
        features.add("termhood.innerCapital");
      }
      if (text.chars().anyMatch(c -> "_=<>{}+*/\\@#$%^|~`;:?!.".indexOf(c) >= 0)) {
        features.add("termhood.marks");
      }
    }
  }

  private static boolean hasInnerCapital(List<String> words) {
    return words.stream()
        .anyMatch(
            w ->
                w.chars().skip(1).anyMatch(Character::isUpperCase)
                    && w.chars().anyMatch(Character::isLowerCase));
  }

  private static void weighBracket(MentionContext context, Features features) {
    if (context.mention().order() == Order.TERM_FIRST) {
      features.add("termhood.reversed");
    }
    char opening =
        context.mention().passage().text().charAt(context.mention().bracket().span().start());
    if (opening != '(' && opening != '（') {
      features.add("termhood.square");
    }
    long terms = count(context, Segment.Role.TERM);
    if (terms > 1) {
      features.add(terms > 2 ? "termhood.manyTerms" : "termhood.twoTerms");
    }
    if (isInitialismBeside(context)) {
      features.add("termhood.initialismBeside");
    }
    if (context.mention().parts() > 1) {
      features.add("termhood.coordinated");
    }
    if (count(context, Segment.Role.KOREAN) > 0) {
      features.add("termhood.koreanInside");
    }
    if (count(context, Segment.Role.NOTE) > 0) {
      features.add("termhood.noteInside");
    }
    PassageKind kind = context.mention().passage().kind();
    if (kind == PassageKind.TABLE_CELL || kind == PassageKind.LIST_ITEM) {
      features.add("termhood.listed");
    }
  }

  /** An initialism with its words, or words with their initialism: both name what is glossed. */
  private static boolean isInitialismBeside(MentionContext context) {
    Segment own = context.mention().term();
    return context.mention().segments().stream()
        .filter(other -> other.role() == Segment.Role.TERM && !other.equals(own))
        .anyMatch(other -> Initialism.relates(own.text(), other.text()));
  }

  private static long count(MentionContext context, Segment.Role role) {
    return context.mention().segments().stream().filter(s -> s.role() == role).count();
  }

  private static void weighLeft(MentionContext context, Features features) {
    String text = context.left().text();
    if (text.isEmpty() || context.clause().eojeols().isEmpty()) {
      features.add("termhood.nothingLeft");
      return;
    }
    char last = text.charAt(text.length() - 1);
    Script script = Script.of(last);
    switch (script) {
      case SPACE -> features.add("termhood.afterBlank");
      case LATIN -> features.add("termhood.afterLatin");
      case DIGIT -> features.add("termhood.afterDigit");
      case HAN, KANA, OTHER_LETTER -> features.add("termhood.afterForeign");
      case MARK ->
          features.add(Quotes.isClosing(last) ? "termhood.afterQuote" : "termhood.afterMark");
      case HANGUL -> {
        // the usual case
      }
    }
    List<Eojeol> eojeols = context.clause().eojeols();
    Tail tail = eojeols.get(eojeols.size() - 1).tail();
    if (tail.endsPhrase()) {
      features.add("termhood.afterPhraseEnd");
    }
    if (eojeols.size() == 1 && context.clause().fromBlockStart()) {
      features.add("termhood.firstWord");
    }
  }
}
