// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MorphologyTest {
  private final Morphology morphology = new Morphology();

  @ParameterizedTest(name = "{0} ends in {1}")
  @CsvSource({
    "학교, NOUN",
    "베이징, PROPER_NOUN",
    "학교는, TOPIC",
    "학교가, SUBJECT",
    "학교를, OBJECT",
    "학교에서, ADVERBIAL",
    "학교와, AND",
    "먹었다, FINAL",
    "먹고, CONNECTIVE",
    "먹는, ADNOMINAL",
    "먹기, NOMINAL",
    "매우, ADVERB",
    "그러나, CONJUNCTION",
    "모든, DETERMINER"
  })
  void theLastMorphemeTellsHowAWordEnds(String word, Grammar last) {
    List<Morpheme> morphemes = morphology.analyse(word);
    assertEquals(last, morphemes.get(morphemes.size() - 1).last());
  }

  @Test
  void aFusedTokenHasThePartsOfItsFirstAndLastMorpheme() {
    Morpheme fused = morphology.analyse("쌓인").get(0);
    assertEquals(Grammar.VERB, fused.first());
    assertEquals(Grammar.ADNOMINAL, fused.last());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "그는 해자를 팠다.",
        "두 칸  띄고\n줄을 바꿈",
        "Latin과 漢字와 かな",
        "‘따옴표’—줄표…",
        "𠮷野의 집",
        "아무런뜻도없는긴말이이어지고또이어진다",
        "ㅋㅋㅋ ㅏㅏ"
      })
  void morphemesStandInOrderAndHoldNoBlankAtTheirEnds(String text) {
    int end = 0;
    for (Morpheme morpheme : morphology.analyse(text)) {
      assertTrue(morpheme.start() >= end && morpheme.end() > morpheme.start());
      assertTrue(morpheme.end() <= text.length());
      assertFalse(Character.isWhitespace(text.charAt(morpheme.start())));
      end = morpheme.end();
    }
  }

  @Test
  void oneTextAfterAnotherIsAnalysedAfresh() {
    List<Morpheme> first = morphology.analyse("그는 해자를 팠다.");
    morphology.analyse("물이 흐른다");
    assertEquals(first, morphology.analyse("그는 해자를 팠다."));
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    List<String> texts = List.of("그는 해자를 팠다.", "물이 흐른다", "옳고 그름을 가린다", "새로운 모델이 나왔다");
    List<List<Morpheme>> expected = texts.stream().map(morphology::analyse).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Morpheme>>> results = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String text = texts.get(i % texts.size());
        results.add(threads.submit(() -> morphology.analyse(text)));
      }
      for (int i = 0; i < results.size(); i++) {
        assertEquals(expected.get(i % texts.size()), results.get(i).get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
