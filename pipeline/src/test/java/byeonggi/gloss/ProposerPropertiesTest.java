// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.document.Mark;
import byeonggi.document.Passage;
import byeonggi.document.PassageKind;
import byeonggi.document.Place;
import byeonggi.mention.Bracket;
import byeonggi.mention.Found;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of candidates and proposals on any text. */
class ProposerPropertiesTest {
  private static final String[] WORDS = {
    "해자", "강물", "학교는", "먼 길을 ", "그러나 ", "흐르는 ", "대형 모델", "광둥성", "마윈 회장", "의", "가다", "AI", "Deep ",
    "C++", "R&D", "21", "15%", "护城河", "江水", "字節", "ライフ", "さくら", "moat", "Scaling Law", "MLA",
        "Hangzhou",
    "мир", "\uD842\uDFB7", "\uD83D\uDE80", "\uD842", "\uDFB7", "ㆍ", "ᆫ"
  };
  private static final String[] MARKS = {
    "(", ")", "(", ")", "（", "）", "[", "]", "〔", "〕", "【", "】", " ", " ", " ", "\n", "\u2028",
    "\uFFFC", ", ", ". ", "! ", ": ", " - ", "—", "·", "/", "~", "…", "‘", "’", "“", "”", "'", "\"",
    "「", "」", "『", "』", "《", "》", "<", ">", "•", "*", "\t", "\u3000", "\u200B"
  };

  private final MentionFinder finder = new MentionFinder();

  /** Texts that look like articles, broken ones among them. */
  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> bracket =
        Arbitraries.of(
            "(护城河)", "(江水)", "(Scaling Law)", "（ライフ）", "[年歲]", "(해자)", "(魏·蜀)", "(微信, Weixin)");
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, Arbitraries.of(WORDS)),
            net.jqwik.api.Tuple.of(5, Arbitraries.of(MARKS)),
            net.jqwik.api.Tuple.of(2, bracket));
    return piece.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  /** Passages of such texts, with emphasis anywhere. */
  @Provide
  Arbitrary<Passage> passages() {
    return Combinators.combine(
            articles(),
            Arbitraries.of(PassageKind.values()),
            Arbitraries.integers().between(0, 200),
            Arbitraries.integers().between(0, 200))
        .as(ProposerPropertiesTest::passage);
  }

  private static Passage passage(String text, PassageKind kind, int from, int length) {
    int start = Math.min(from, text.length());
    int end = Math.min(start + length, text.length());
    Mark mark = new Mark(Mark.Kind.STRONG, new Span(start, end));
    return new Passage("test.md", kind, text, List.of(mark), offset -> new Place(1, offset + 1));
  }

  @Property(tries = 400)
  void noTextMakesTheProposerThrow(@ForAll("passages") Passage passage) {
    List<Mention> mentions = finder.find(passage).mentions();
    List<Proposal> proposals = Bracketed.TOOLS.proposer().propose(mentions);
    assertTrue(proposals.size() <= mentions.size());
  }

  @Property(tries = 200)
  void noStrangeCharactersMakeTheProposerThrow(@ForAll String left, @ForAll String right) {
    Passage passage = passage(left + "해자(护城河)" + right, PassageKind.PARAGRAPH, 1, 3);
    List<Mention> mentions = finder.find(passage).mentions();
    assertTrue(Bracketed.TOOLS.proposer().propose(mentions).size() <= mentions.size());
  }

  @Property(tries = 400)
  void candidatesAreWordsOfTheLeftTextOrTheBracket(@ForAll("passages") Passage passage) {
    for (Mention mention : finder.find(passage).mentions()) {
      Bracketed bracketed = Bracketed.of(mention);
      String left = bracketed.context().left().text();
      Set<Candidate> seen = new HashSet<>();
      for (Candidate candidate : bracketed.candidates()) {
        assertTrue(seen.add(candidate), "twice: " + candidate);
        assertFalse(candidate.text().isEmpty());
        if (candidate.place() == Candidate.Place.LEFT) {
          assertTrue(candidate.span().end() <= left.length());
          assertEquals(folded(candidate.span().of(left)), candidate.text());
        } else {
          assertTrue(mention.bracket().inside().contains(candidate.span()));
        }
      }
    }
  }

  /** {@link Decider} takes the score of no term for points of this evidence. */
  @Property(tries = 400)
  void onlyTermhoodSpeaksOfNoTerm(@ForAll("passages") Passage passage) {
    for (Mention mention : finder.find(passage).mentions()) {
      List<Judged> judged = Bracketed.TOOLS.judge().judge(mention).candidates();
      Judged noTerm = judged.get(judged.size() - 1);
      assertEquals(Candidate.NO_TERM, noTerm.candidate());
      for (String name : noTerm.features().names()) {
        assertTrue(name.startsWith(TermhoodEvidence.NAME + "."), name);
      }
    }
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c);
      if (!blank) {
        folded.append(c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString();
  }

  @Property(tries = 400)
  void noOpeningBracketIsInTheLeftText(@ForAll("passages") Passage passage) {
    for (Mention mention : finder.find(passage).mentions()) {
      String left = Bracketed.of(mention).context().left().text();
      assertTrue(left.chars().noneMatch(c -> Brackets.isOpening((char) c)), left);
    }
  }

  /** Texts whose brackets are all opened and closed, many of them nested. */
  @Provide
  Arbitrary<String> nested() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "해자", "강물", "학교는 ", " ", ", ", "‘", "’", "AI", "护城河", "moat", "강물(江水)", "해자[护城河]");
    Arbitrary<String> words =
        piece.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    Arbitrary<String> brackets = Arbitraries.of("()", "（）", "[]", "〔〕", "【】");
    return Arbitraries.recursive(
        () -> words,
        inner ->
            Combinators.combine(words, brackets, inner, words)
                .as((a, b, c, d) -> a + b.charAt(0) + c + b.charAt(1) + d),
        0,
        4);
  }

  @Property(tries = 400)
  void noCandidateCrossesAnEnclosingBracket(@ForAll("nested") String text) {
    Passage passage = passage(text, PassageKind.PARAGRAPH, 0, 2);
    Found found = finder.find(passage);
    List<Bracket> brackets = new ArrayList<>();
    found.mentions().forEach(m -> brackets.add(m.bracket()));
    found.rejected().forEach(r -> brackets.add(r.bracket()));
    for (Mention mention : found.mentions()) {
      LeftText left = Bracketed.of(mention).context().left();
      for (Bracket other : brackets) {
        if (other.inside().contains(mention.bracket().span())) {
          assertTrue(left.project(new Span(0, other.inside().start())).isEmpty());
        }
        if (other.span().end() <= mention.bracket().span().start()) {
          assertTrue(left.project(other.span()).isEmpty());
        }
      }
    }
  }

  @Property(tries = 400)
  void choicesAreSortedDistinctAndFinite(@ForAll("passages") Passage passage) {
    for (Proposal proposal : Bracketed.TOOLS.proposer().propose(finder.find(passage).mentions())) {
      assertFalse(proposal.choices().isEmpty());
      double before = Double.POSITIVE_INFINITY;
      Set<String> glosses = new HashSet<>();
      for (Choice choice : proposal.choices()) {
        assertTrue(Double.isFinite(choice.score()) && choice.score() <= before);
        assertTrue(glosses.add(choice.gloss()));
        assertFalse(choice.language().isEmpty() || choice.pairing().isEmpty());
        before = choice.score();
      }
      assertTrue(Double.isFinite(proposal.noTermScore()));
    }
  }

  @Property(tries = 200)
  void decisionsAreProbableOrNone(@ForAll("passages") Passage passage) {
    List<Proposal> proposals = Bracketed.TOOLS.proposer().propose(finder.find(passage).mentions());
    TermCounts archive = new TermCounts();
    proposals.forEach(archive::add);
    for (Proposal proposal : proposals) {
      Bracketed.TOOLS
          .decider()
          .decide(proposal, archive)
          .ifPresent(pair -> assertTrue(pair.confidence() > 0 && pair.confidence() <= 1));
    }
  }
}
