// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.UserDictionary;
import byeonggi.mention.Mention;
import byeonggi.mention.Order;
import byeonggi.mention.Segment;
import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Proposes the spans that may be a mention's gloss. Both ends vary. Starts: eojeol back to the
 * clause's beginning, opening quotation marks, changes of script, morpheme boundaries inside the
 * last eojeol, as many syllables as the term has characters. Ends: the bracket; before a particle;
 * before a title or generic head. An approved gloss is a candidate wherever it begins.
 */
final class CandidateFinder {
  /** Inside the last eojeol only so many are opened at their morphemes. */
  private static final int OPENED_EOJEOL = 3;

  /** A title between the name and the bracket has at most so many syllables. */
  private static final int LONGEST_TITLE = 5;

  /** Particles and words between a quotation and the bracket have at most so many letters. */
  private static final int LONGEST_BETWEEN = 12;

  private final UserDictionary dictionary;

  CandidateFinder(UserDictionary dictionary) {
    this.dictionary = dictionary;
  }

  List<Candidate> find(Mention mention, Clause clause) {
    List<Candidate> candidates = new ArrayList<>();
    if (mention.order() == Order.GLOSS_FIRST) {
      addLeft(mention, clause, candidates);
    }
    for (Segment segment : mention.segments()) {
      if (segment.role() == Segment.Role.KOREAN) {
        add(candidates, new Candidate(Candidate.Place.INSIDE, segment.span(), segment.text()));
      }
    }
    return candidates;
  }

  private void addLeft(Mention mention, Clause clause, List<Candidate> candidates) {
    String text = clause.text();
    int last = lastLetter(text);
    if (last == 0) {
      return;
    }
    for (Span quoted : quotations(text, last)) {
      add(candidates, candidate(text, quoted.start(), quoted.end()));
    }
    if (clause.eojeols().isEmpty()) {
      return;
    }
    List<Span> coordinated =
        mention.parts() > 1
            ? CoordinatedGlosses.find(clause, last, mention.part(), mention.parts())
            : List.of();
    if (!coordinated.isEmpty()) {
      candidates.clear();
      coordinated.forEach(span -> add(candidates, candidate(text, span.start(), span.end())));
      return;
    }
    BitSet ends = ends(clause, last);
    BitSet starts = starts(clause, last, mention.term().text());
    List<String> approved = dictionary.approvedGlosses(mention.term().text());
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      for (String gloss : approved) {
        if (text.startsWith(gloss, end - gloss.length())) {
          add(candidates, candidate(text, end - gloss.length(), end));
        }
      }
      int start = starts.previousSetBit(end - 1);
      for (; start >= 0; start = starts.previousSetBit(start - 1)) {
        if (!Quotes.cuts(text, new Span(start, end))) {
          add(candidates, candidate(text, start, end));
        }
      }
    }
  }

  /** The ends of the last letters and of what closes them: 15%, “…!”, C++. */
  private static int lastLetter(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end--;
    }
    return end;
  }

  /** Quotations that end at the bracket, or a few words before it: ‘해자’라는(护城河), ‘해자’라는 말(护城河). */
  private static List<Span> quotations(String text, int last) {
    List<Span> spans = new ArrayList<>();
    int end = text.stripTrailing().length();
    addQuotation(text, end, spans);
    int word = last;
    while (word > 0
        && last - word < LONGEST_BETWEEN
        && (isHangul(text.charAt(word - 1)) || text.charAt(word - 1) == ' ')) {
      word--;
    }
    if (word < last && last == end) {
      addQuotation(text, word, spans);
    }
    return spans;
  }

  private static void addQuotation(String text, int end, List<Span> spans) {
    int at = end;
    for (int depth = 0; depth < 3 && at > 0 && Quotes.isClosing(text.charAt(at - 1)); depth++) {
      Optional<Span> content = Quotes.contentBefore(text, at - 1);
      if (content.isEmpty()) {
        return;
      }
      spans.add(content.get());
      at--;
    }
  }

  private static boolean isHangul(char c) {
    return Script.of(c) == Script.HANGUL;
  }

  private static BitSet ends(Clause clause, int last) {
    BitSet ends = new BitSet(clause.text().length() + 1);
    ends.set(withClosingMark(clause.text(), last));
    ends.set(last);
    List<Eojeol> eojeols = clause.eojeols();
    Eojeol word = eojeols.get(eojeols.size() - 1);
    for (Morpheme m : clause.morphemes()) {
      if (m.start() > word.start() && m.start() < last && mayFollowGloss(m, last)) {
        ends.set(m.start());
      }
    }
    if (eojeols.size() > 1 && word.end() == last && isShortNoun(clause, word)) {
      ends.set(eojeols.get(eojeols.size() - 2).end());
    }
    return ends;
  }

  /** A gloss may end in a mark of its own: 집에 가라!, C++. */
  private static int withClosingMark(String text, int last) {
    int end = last;
    while (end < text.length() && "!?+#%".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean mayFollowGloss(Morpheme m, int last) {
    return switch (m.first()) {
      case TOPIC, SUBJECT, OBJECT, GENITIVE, ADVERBIAL, AND, QUOTATIVE -> true;
      case COPULA, NOUN_SUFFIX, VERB_SUFFIX -> true;
      // 제나라, 마윈씨, 광둥성: a generic head of one or two syllables
      case NOUN, BOUND_NOUN, PROPER_NOUN -> m.end() == last && last - m.start() <= 2;
      default -> false;
    };
  }

  /** A title or generic head: 회장, 성, 국가주석. */
  private static boolean isShortNoun(Clause clause, Eojeol word) {
    return word.end() - word.start() <= LONGEST_TITLE
        && Script.of(clause.text().codePointAt(word.start())) == Script.HANGUL;
  }

  private static BitSet starts(Clause clause, int last, String term) {
    String text = clause.text();
    BitSet starts = new BitSet(clause.text().length());
    List<Eojeol> eojeols = clause.eojeols();
    for (Eojeol eojeol : eojeols) {
      starts.set(eojeol.start());
    }
    int opened = eojeols.get(Math.max(0, eojeols.size() - OPENED_EOJEOL)).start();
    Script before = Script.MARK;
    for (int i = opened; i < last; i++) {
      Script script = Script.of(text.charAt(i));
      if (script != before && isWordScript(script) && script != Script.SPACE) {
        starts.set(i);
      }
      before = script;
    }
    for (Morpheme m : clause.morphemes()) {
      if (m.start() > opened
          && m.start() < last
          && isWordScript(Script.of(text.charAt(m.start())))) {
        starts.set(m.start());
      }
    }
    int syllables = term.codePointCount(0, term.length());
    if (last - syllables > opened
        && Script.HAN.isIn(term)
        && isWordScript(Script.of(text.charAt(last - syllables)))) {
      starts.set(last - syllables);
    }
    return starts;
  }

  private static boolean isWordScript(Script script) {
    return script != Script.SPACE && script != Script.MARK;
  }

  private static Candidate candidate(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Candidate(Candidate.Place.LEFT, new Span(from, to), fold(text.substring(from, to)));
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else {
        if (blank && folded.length() > 0) {
          folded.append(' ');
        }
        blank = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static void add(List<Candidate> candidates, Candidate candidate) {
    if (candidate.text().isEmpty()) {
      return;
    }
    for (Candidate known : candidates) {
      if (known.place() == candidate.place() && known.span().equals(candidate.span())) {
        return;
      }
    }
    candidates.add(candidate);
  }
}
