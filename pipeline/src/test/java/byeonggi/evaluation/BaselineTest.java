// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.dictionary.UserDictionary;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Judge;
import byeonggi.gloss.Weights;
import byeonggi.mention.MentionFinder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BaselineTest {
  private static final Judge JUDGE =
      new GlossTools(new Weights(Map.of()), UserDictionary.EMPTY).judge();

  private static AnnotatedDocument document(String text) throws DocumentException {
    List<Passage> passages = new DocumentReader().read("a.txt", text);
    return new AnnotatedDocument(
        "a.txt", new Annotator(new MentionFinder(), JUDGE).annotate(passages, List.of()));
  }

  private static String gloss(Baseline baseline, AnnotatedDocument document) {
    List<Prediction> predictions = baseline.trial(List.of(document)).predictions();
    assertEquals(1, predictions.size(), "one mention");
    return predictions.get(0).gloss();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/byeonggi/evaluation/baselines.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void glossFollowsTheRule(String text, String wordBefore, String quotedOrLast, String sounds)
      throws DocumentException {
    AnnotatedDocument document = document(text);
    assertEquals(wordBefore, gloss(Baseline.WORD_BEFORE, document), "the word before");
    assertEquals(quotedOrLast, gloss(Baseline.QUOTED_OR_LAST_WORDS, document), "quotation");
    assertEquals(sounds, gloss(Baseline.SOUNDS, document), "sounds");
  }
}
