// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import byeonggi.gloss.Choice;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.term.Kind;
import byeonggi.term.TermAnalysis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EntryMakerTest {

  private static final Folding FOLDING = new Folding(UnaryOperator.identity());

  /** Calls a term a person if any mention said so. */
  private static final TermKinds KINDS =
      new TermKinds() {
        @Override
        public List<List<String>> cuesIn(List<Pair> document) {
          return document.stream()
              .map(
                  pair ->
                      pair.proposal().right().startsWith("씨")
                          ? List.of("title")
                          : List.<String>of())
              .toList();
        }

        @Override
        public Optional<Kind> kindOf(Subject subject) {
          return Optional.of(subject.cues().containsKey("title") ? Kind.PERSON : Kind.OTHER);
        }
      };

  private static Pair pair(String document, int line, String term, String gloss, double sure) {
    Proposal proposal =
        new Proposal(
            document,
            line,
            1,
            term,
            List.of(new Choice(gloss, 0, "zh", "reading")),
            -1,
            "",
            gloss,
            term,
            line == 7 ? "씨" : "",
            gloss + "(" + term + ") " + document);
    return new Pair(proposal, "zh", gloss, "ko", sure, "reading");
  }

  private static List<Entry> entries(List<Pair> pairs, EntryRules rules, UserEntry... dictionary) {
    UserDictionary decisions = new UserDictionary(List.of(dictionary), FOLDING);
    MentionCounter counter = new MentionCounter(FOLDING, decisions, KINDS);
    GlossaryCounts all = new GlossaryCounts();
    // One part a document, as batches are.
    pairs.stream()
        .map(pair -> pair.proposal().document())
        .distinct()
        .forEach(
            document -> {
              GlossaryCounts part = new GlossaryCounts();
              counter
                  .count(
                      pairs.stream()
                          .filter(pair -> pair.proposal().document().equals(document))
                          .toList())
                  .counted()
                  .forEach(c -> part.add(c.term(), c.gloss(), c.mention()));
              all.addAll(part);
            });
    EntryMaker maker = new EntryMaker(rules, decisions, KINDS);
    List<RankedEntry> rows = new ArrayList<>();
    all.terms()
        .forEach((key, counts) -> rows.addAll(maker.entries(key, counts, TermAnalysis.NONE)));
    Collections.sort(rows);
    return rows.stream().map(RankedEntry::entry).toList();
  }

  private static final EntryRules ALL = new EntryRules(1, 500);

  private static final List<Pair> PAIRS =
      List.of(
          pair("a.md", 1, "微信", "위챗", 0.9),
          pair("a.md", 2, "微信", "위챗", 0.8),
          pair("b.md", 1, "微信", "위챗", 0.7),
          pair("b.md", 7, "微信", "웨이신", 0.4),
          pair("b.md", 9, "AI", "", 0.9),
          pair("c.md", 1, "Ai", "인공지능", 0.9),
          pair("c.md", 2, "ai", "인공지능", 0.9),
          pair("c.md", 3, "ai", "인공지능", 0.9));

  @Test
  void countsOccurrencesDocumentsAndShare() {
    Entry first =
        entries(PAIRS, ALL).stream()
            .filter(e -> e.targetTerm().equals("위챗"))
            .findFirst()
            .orElseThrow();
    assertEquals(3, first.occurrences());
    assertEquals(2, first.documents());
    assertEquals(750, first.sharePerMille());
    assertEquals(800, first.confidencePerMille());
  }

  @Test
  void orderIsThatOfTheContract() {
    assertEquals(
        List.of("ai 인공지능 3", "ai  1", "微信 위챗 3", "微信 웨이신 1"),
        entries(PAIRS, ALL).stream()
            .map(e -> e.sourceTerm() + " " + e.targetTerm() + " " + e.occurrences())
            .toList());
  }

  @Test
  void bestGlossIsPreferredAndOthersAreVariants() {
    assertEquals(
        List.of(Status.PREFERRED, Status.VARIANT, Status.PREFERRED, Status.VARIANT),
        entries(PAIRS, ALL).stream().map(Entry::status).toList());
  }

  @Test
  void uncertainOrMissingGlossIsForReview() {
    assertEquals(
        List.of(false, true, false, true),
        entries(PAIRS, ALL).stream().map(Entry::review).toList());
  }

  @Test
  void exampleIsOfTheMostCertainMention() {
    Entry entry = entries(PAIRS, ALL).get(2);
    assertEquals("a.md", entry.exampleDocument());
    assertEquals("위챗(微信) a.md", entry.example());
  }

  @Test
  void cuesOfMentionsReachTheKind() {
    assertEquals("person", entries(PAIRS, ALL).get(3).kind());
    assertEquals("other", entries(PAIRS, ALL).get(2).kind());
  }

  @Test
  void approvedPairIsCertainAndNoOtherIsPreferred() {
    List<Entry> entries =
        entries(PAIRS, ALL, new UserEntry("微信", "zh", "웨이신", "ko", Decision.APPROVED, "work"));
    Entry variant = entries.get(2);
    Entry approved = entries.get(3);
    assertEquals(Status.VARIANT, variant.status());
    assertEquals(Status.APPROVED, approved.status());
    assertEquals(1000, approved.confidencePerMille());
    assertEquals("work", approved.kind());
    assertFalse(approved.review());
  }

  @Test
  void glossThatIsApprovedButStandsNowhereLeavesNoOtherPreferred() {
    List<Entry> entries =
        entries(PAIRS, ALL, new UserEntry("微信", "zh", "위챗 앱", "ko", Decision.APPROVED, ""));
    assertEquals(
        List.of(Status.VARIANT, Status.VARIANT),
        entries.stream()
            .filter(entry -> entry.sourceTerm().equals("微信"))
            .map(Entry::status)
            .toList());
    assertTrue(entries.stream().anyMatch(entry -> entry.status() == Status.PREFERRED));
  }

  @Test
  void rejectedPairAndStoppedTermAreGone() {
    List<Entry> entries =
        entries(
            PAIRS,
            ALL,
            new UserEntry("微信", "", "위챗", "", Decision.REJECTED, ""),
            new UserEntry("ai", "", "", "", Decision.STOP, ""));
    assertEquals(List.of("웨이신"), entries.stream().map(Entry::targetTerm).toList());
    assertEquals(1000, entries.get(0).sharePerMille());
  }

  @Test
  void laterDecisionWins() {
    List<Entry> entries =
        entries(
            PAIRS,
            ALL,
            new UserEntry("ai", "", "", "", Decision.STOP, ""),
            new UserEntry("AI", "", "인공지능", "", Decision.APPROVED, ""));
    assertEquals(List.of("위챗", "웨이신", "인공지능"), entries.stream().map(Entry::targetTerm).toList());
  }

  @Test
  void decisionOfAnotherLanguageIsNotHeard() {
    List<Entry> entries = entries(PAIRS, ALL, new UserEntry("微信", "ja", "", "", Decision.STOP, ""));
    assertEquals(4, entries.size());
  }

  @Test
  void approvalInOtherLanguagesCorrectsThem() {
    List<Entry> entries =
        entries(PAIRS, ALL, new UserEntry("AI", "en", "인공지능", "ko-KR", Decision.APPROVED, ""));
    Entry approved =
        entries.stream().filter(e -> e.status() == Status.APPROVED).findFirst().orElseThrow();
    assertEquals("en", approved.sourceLanguage());
    assertEquals("ko-KR", approved.targetLanguage());
    assertEquals(3, approved.occurrences());
    assertEquals(1000, approved.confidencePerMille());
  }

  @Test
  void ofTwoApprovalsTheOneInOurLanguagesHolds() {
    List<Entry> entries =
        entries(
            PAIRS,
            ALL,
            new UserEntry("微信", "zh", "위챗", "ko", Decision.APPROVED, ""),
            new UserEntry("微信", "ja", "위챗", "ko", Decision.APPROVED, ""));
    assertEquals(
        List.of("zh 위챗"),
        entries.stream()
            .filter(e -> e.status() == Status.APPROVED)
            .map(e -> e.sourceLanguage() + " " + e.targetTerm())
            .toList());
  }

  @Test
  void rareRowsAreLeftOutButCountForTheShare() {
    List<Entry> entries = entries(PAIRS, new EntryRules(2, 500));
    assertEquals(2, entries.size());
    assertEquals(750, entries.get(0).sharePerMille());
  }

  @Test
  void orderOfCountingDoesNotMatter() {
    List<Entry> expected = entries(PAIRS, ALL);
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      List<Pair> shuffled = new ArrayList<>(PAIRS);
      Collections.shuffle(shuffled, random);
      assertEquals(expected, entries(shuffled, ALL));
    }
  }

  @Test
  void idDependsOnLanguagesAndFoldedFormsOnly() {
    List<Entry> one = entries(List.of(pair("a.md", 1, "AI", "인공지능", 0.9)), ALL);
    List<Entry> other = entries(List.of(pair("z.md", 9, "ＡＩ", "인공지능", 0.1)), ALL);
    assertEquals(one.get(0).id(), other.get(0).id());
    assertTrue(one.get(0).id().matches("[0-9a-f]{16}"), one.get(0).id());
    assertNotEquals(
        EntryId.of(new TermKey("zh", "a"), new GlossKey("ko", "b")),
        EntryId.of(new TermKey("ja", "a"), new GlossKey("ko", "b")));
  }
}
