// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.UserDictionary;
import byeonggi.document.Decoder;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How good the program is on the articles that come with it, from reading to deciding. The floors
 * stand a little below what was measured: whoever loses more than that has to say why.
 */
class OwnArticlesTest {
  private static final Path ARTICLES = Path.of("..", "articles");

  private static Gold gold;
  private static Scores scores;

  @BeforeAll
  static void run() throws Exception {
    gold = Gold.read(ARTICLES.resolve("gold.tsv"));
    GlossTools tools = GlossTools.with(UserDictionary.EMPTY);
    List<Proposal> proposals = new ArrayList<>();
    for (String document : gold.documents()) {
      proposals.addAll(tools.proposer().propose(mentions(document)));
    }
    TermCounts archive = new TermCounts();
    proposals.forEach(archive::add);
    List<Prediction> predictions =
        proposals.stream()
            .flatMap(proposal -> tools.decider().decide(proposal, archive).stream())
            .map(OwnArticlesTest::prediction)
            .toList();
    scores = Scores.of(new Matcher(gold).match(predictions));
  }

  private static List<Mention> mentions(String document) throws Exception {
    String text =
        new Decoder(Optional.empty()).decode(Files.readAllBytes(ARTICLES.resolve(document))).text();
    MentionFinder finder = new MentionFinder();
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : new DocumentReader().read(document, text)) {
      mentions.addAll(finder.find(passage).mentions());
    }
    return mentions;
  }

  private static Prediction prediction(Pair pair) {
    Proposal proposal = pair.proposal();
    return new Prediction(
        proposal.document(),
        OptionalInt.of(proposal.line()),
        OptionalInt.of(proposal.column()),
        Folding.fold(proposal.term()),
        pair.language(),
        Folding.fold(pair.gloss()),
        OptionalDouble.of(pair.confidence()),
        pair.pairing(),
        "");
  }

  @Test
  void theArticlesAreAllThere() {
    assertTrue(gold.documents().size() >= 10);
    assertTrue(scores.goldTerms() >= 350);
    assertEquals(0, scores.duplicates());
  }

  @Test
  void termsAreFound() {
    assertAtLeast(0.98, scores.detection());
  }

  @Test
  void termsAreFoundWithTheirGlosses() {
    assertAtLeast(0.95, scores.exactPairs());
  }

  @Test
  void termsAreGivenTheirLanguage() {
    Share languages = scores.languageRight();
    assertTrue(languages.value().orElse(0) >= 0.94, languages::toString);
  }

  private static void assertAtLeast(double floor, PrecisionRecall measured) {
    assertTrue(
        measured.f1() >= floor,
        () ->
            "F1 %.4f (precision %.4f, recall %.4f) is below %.4f"
                .formatted(measured.f1(), measured.precision(), measured.recall(), floor));
  }
}
