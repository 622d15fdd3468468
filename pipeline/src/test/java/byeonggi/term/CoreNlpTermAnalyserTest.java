// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreNlpTermAnalyserTest {
  private TermAnalyser analyser;

  @BeforeEach
  void openTheBundle() {
    try {
      analyser =
          new CoreNlpTermAnalyser(
              ModelBundle.open(), term -> term.replace('東', '东').replace('廣', '广'));
    } catch (MissingModelsException e) {
      abort(e.getMessage());
    }
    analyser.expect("zh");
    analyser.expect("en");
  }

  @ParameterizedTest(name = "{1}: {2} {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "zh, 梁文锋, PROPN, PERSON",
        "zh, 广东, PROPN, GPE",
        "zh-Hant, 廣東, PROPN, GPE",
        "zh, 刻舟求剑, VERB, -",
        "zh, 大型模型, ADJ NOUN, -",
        "zh, 北京大学, PROPN NOUN, ORGANIZATION",
        "ko-Hani, 諸葛亮, PROPN, PERSON",
        "en, Andrew Carr, PROPN PROPN, PERSON",
        "en, Oxford University, PROPN PROPN, ORGANIZATION",
        "en, scale up, NOUN ADP, -",
        "ja, 東京電力, -, -",
        "en, ?!, PUNCT, -",
      })
  void tagsWordsAndNamesEntities(String language, String term, String tags, String entity) {
    TermAnalysis expected =
        new TermAnalysis(tags == null ? "" : tags, entity == null ? "" : entity);
    assertEquals(List.of(expected), analyser.analyse(language, List.of(term)));
  }

  @Test
  void oddTermsAreAnalysedLikeOthers() {
    List<String> odd =
        List.of("", " ", "\uD83D\uDE00", "\uD840", "x\u0000y", "a".repeat(5000), "字 AI 字");
    assertEquals(odd.size(), analyser.analyse("en", odd).size());
    assertEquals(odd.size(), analyser.analyse("zh", odd).size());
  }

  @Test
  void answersDependNeitherOnOrderNorOnThreads() throws Exception {
    List<String> terms = List.of("Scaling Law", "scaling", "law", "Law", "Attention", "attention");
    List<TermAnalysis> expected = new ArrayList<>(analyser.analyse("en", terms));
    Collections.reverse(expected);
    List<String> reversed = new ArrayList<>(terms);
    Collections.reverse(reversed);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<List<TermAnalysis>> task =
          () -> {
            for (int i = 0; i < 20; i++) {
              analyser.analyse("en", terms);
              analyser.analyse("zh", List.of("字节跳动", "护城河"));
            }
            return analyser.analyse("en", reversed);
          };
      for (Future<List<TermAnalysis>> answer : threads.invokeAll(List.of(task, task))) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void loadingSaysNothingOnTheConsole() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream listener = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(listener);
    System.setErr(listener);
    try {
      edu.stanford.nlp.util.logging.Redwood.log("something");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everyTagOfTheModelsHasAUniversalTag() throws Exception {
    CoreNlpModels models = CoreNlpModels.of(ModelBundle.open());
    for (String tag : models.englishTagger.get().tagSet()) {
      assertTrue(
          !UniversalTags.PENN.of(tag).equals("X") || tag.matches("FW|LS|GW|ADD|\\.\\$\\$\\."), tag);
    }
    for (String tag : models.chineseTagger.get().tagSet()) {
      assertTrue(
          !UniversalTags.CTB.of(tag).equals("X") || tag.matches("FW|IC|NOI|URL|X|\\.\\$\\$\\."),
          tag);
    }
  }
}
