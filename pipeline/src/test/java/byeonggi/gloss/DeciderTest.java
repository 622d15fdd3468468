// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DeciderTest {
  /** Weights under which what the archive settled outweighs a small lead. */
  private static final Weights TRUSTING =
      new Weights(Map.of("corpus.settledShare", new double[] {5, 0, 0, 0, 0}));

  private static final double[] FIVE = {5, 0, 0, 0, 0};

  private static Decider decider(UserEntry... entries) {
    return decider(TRUSTING, entries);
  }

  private static Decider decider(Weights weights, UserEntry... entries) {
    return new Decider(
        weights, new UserDictionary(Arrays.asList(entries), new Folding(UnaryOperator.identity())));
  }

  private static UserEntry entry(String term, String gloss, Decision decision) {
    return new UserEntry(term, "", gloss, "", decision, "");
  }

  private static Pair decided(Decider decider, Proposal proposal, Proposal... others) {
    TermCounts archive = Proposals.counted(others);
    archive.add(proposal);
    return decider.decide(proposal, archive).orElseThrow();
  }

  private final Proposal unsure = Proposals.of("公众号", "계정", "공식 계정", "새 공식 계정");
  private final Proposal settled = Proposals.of("公众号", "공식 계정", "계정");

  @Test
  void withoutFurtherKnowledgeTheBestChoiceWins() {
    Pair pair = decided(decider(), unsure);
    assertEquals("계정", pair.gloss());
    assertEquals("zh", pair.language());
    assertEquals("ko", pair.glossLanguage());
    assertEquals("length", pair.pairing());
  }

  @Test
  void theArchiveSettlesAnUncertainMention() {
    Pair pair = decided(decider(), unsure, settled, settled, settled);
    assertEquals("공식 계정", pair.gloss());
    assertEquals("corpus", pair.pairing());
  }

  @Test
  void theArchiveDoesNotMoveAMentionThatIsClear() {
    Proposal clear =
        Proposals.of(
            "公众号",
            -20,
            List.of(new Choice("계정", 10, "zh", "quotation"), new Choice("공식 계정", 0, "zh", "x")));
    Pair pair = decided(decider(), clear, settled, settled, settled);
    assertEquals("계정", pair.gloss());
    assertEquals("quotation", pair.pairing());
  }

  @Test
  void agreementOfTheArchiveRaisesConfidence() {
    assertTrue(
        decided(decider(), settled, settled, settled).confidence()
            > decided(decider(), settled).confidence());
  }

  @Test
  void confidenceGrowsWithTheLead() {
    Proposal close = choices(1, 0.9);
    Proposal wide = choices(1, -3);
    assertTrue(decided(decider(), wide).confidence() > decided(decider(), close).confidence());
    assertTrue(decided(decider(), close).confidence() > 0.4);
    assertTrue(decided(decider(), wide).confidence() <= 1);
  }

  private static Proposal choices(double first, double second) {
    return Proposals.of(
        "公众号",
        -20,
        List.of(new Choice("계정", first, "zh", "x"), new Choice("공식 계정", second, "zh", "x")));
  }

  @Test
  void aBracketThatHoldsNoTermIsNoPair() {
    Proposal none = Proposals.of("公众号", 3, List.of(new Choice("계정", 1, "zh", "length")));
    assertEquals(Optional.empty(), decider().decide(none, Proposals.counted(none)));
  }

  @Test
  void aStoppedTermIsNoPair() {
    Decider decider = decider(entry("公众号", "", Decision.STOP));
    assertEquals(Optional.empty(), decider.decide(unsure, Proposals.counted(unsure)));
    Proposal other = Proposals.of("微信", "위챗");
    assertEquals("위챗", decided(decider, other).gloss());
  }

  @Test
  void anApprovedGlossWinsWithCertainty() {
    Decider decider = decider(entry("公众号", "새 공식 계정", Decision.APPROVED));
    Pair pair = decided(decider, unsure, settled, settled);
    assertEquals("새 공식 계정", pair.gloss());
    assertEquals("dictionary", pair.pairing());
    assertEquals(1, pair.confidence());
  }

  @Test
  void anApprovedGlossWinsEvenWhereNoTermSeemsLikely() {
    Proposal none = Proposals.of("公众号", 30, List.of(new Choice("계정", 1, "zh", "length")));
    assertEquals("계정", decided(decider(entry("公众号", "계정", Decision.APPROVED)), none).gloss());
  }

  @Test
  void anApprovedGlossThatIsNotBesideTheTermDoesNotMatter() {
    Decider decider = decider(entry("公众号", "구독 계정", Decision.APPROVED));
    assertEquals("계정", decided(decider, unsure).gloss());
  }

  @Test
  void aRejectedGlossLeavesThePlaceToTheNext() {
    Decider decider = decider(entry("公众号", "계정", Decision.REJECTED));
    assertEquals("공식 계정", decided(decider, unsure).gloss());
  }

  @Test
  void whatFollowsARejectedGlossIsNotSure() {
    Proposal wide = choices(4, 0);
    Pair pair = decided(decider(entry("公众号", "계정", Decision.REJECTED)), wide);
    assertEquals("공식 계정", pair.gloss());
    assertTrue(pair.confidence() < 0.1, "" + pair.confidence());
  }

  @Test
  void aRejectedGlossThatWasNotTheBestChangesNothing() {
    Proposal wide = choices(4, 0);
    assertEquals(
        decided(decider(), wide), decided(decider(entry("公众号", "공식 계정", Decision.REJECTED)), wide));
  }

  @Test
  void whereEveryGlossIsRejectedThereIsNoPair() {
    Proposal one = Proposals.of("公众号", "계정");
    Decider decider = decider(entry("公众号", "계정", Decision.REJECTED));
    assertEquals(Optional.empty(), decider.decide(one, Proposals.counted(one)));
  }

  @Test
  void tellsHowFarEachEvidenceLiftsTheGlossAboveTheNextBest() {
    Weights weights =
        new Weights(
            new TreeMap<>(
                Map.of(
                    "corpus.recurs",
                    FIVE,
                    "length.x",
                    FIVE,
                    "quotation.x",
                    FIVE,
                    "termhood.none",
                    FIVE)));
    Proposal proposal =
        Proposals.of(
            "公众号",
            -20,
            List.of(
                new Choice("계정", 3, "zh", "quotation", points(weights, "quotation", 450)),
                new Choice("공식 계정", 2, "zh", "length", points(weights, "length", 125))));
    Reasons reasons = decided(decider(weights), proposal).reasons();
    assertEquals("공식 계정", reasons.rival());
    assertTrue(reasons.rivalIsTerm());
    assertEquals(269, reasons.rivalPerMille());
    assertEquals(450, lead(reasons, weights, "quotation"));
    assertEquals(-125, lead(reasons, weights, "length"));
    assertEquals(0, lead(reasons, weights, "termhood"));
  }

  @Test
  void theNextBestMayBeThatThereIsNoTerm() {
    Weights weights = new Weights(new TreeMap<>(Map.of("corpus.x", FIVE, "termhood.none", FIVE)));
    Proposal proposal = Proposals.of("公众号", 0.5, List.of(new Choice("계정", 1, "zh", "length")));
    Reasons reasons = decided(decider(weights), proposal).reasons();
    assertFalse(reasons.rivalIsTerm());
    assertEquals("", reasons.rival());
    assertEquals(378, reasons.rivalPerMille());
    assertEquals(-50, lead(reasons, weights, "termhood"));
  }

  @Test
  void whatTheArchiveSettlesIsAmongTheReasons() {
    Reasons reasons = decided(decider(), unsure, settled, settled, settled).reasons();
    assertEquals("계정", reasons.rival());
    assertEquals(500, lead(reasons, TRUSTING, "corpus"));
  }

  @Test
  void whereAPersonDecidedThereAreNoOtherReasons() {
    Decider decider = decider(entry("公众号", "새 공식 계정", Decision.APPROVED));
    assertEquals(Reasons.NONE, decided(decider, unsure).reasons());
  }

  private static EvidencePoints points(Weights weights, String evidence, int hundredths) {
    return EvidencePoints.NONE.with(weights.number(evidence).getAsInt(), hundredths / 100.0);
  }

  private static int lead(Reasons reasons, Weights weights, String evidence) {
    return reasons.lead().hundredths(weights.number(evidence).getAsInt());
  }

  @Test
  void aGlossInLatinLettersIsEnglish() {
    assertEquals("en", decided(decider(), Proposals.of("深度求索", "DeepSeek")).glossLanguage());
    assertEquals("ko", decided(decider(), Proposals.of("智能助手", "AI 비서")).glossLanguage());
  }
}
