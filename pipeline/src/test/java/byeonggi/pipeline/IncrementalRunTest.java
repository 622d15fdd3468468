// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserEntry;
import byeonggi.state.StateFile.Condition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs with {@code --state} give what runs without it give. */
class IncrementalRunTest {

  private static final Progress SILENT = (stage, done, documents, mentions) -> {};
  private static final String[] SENTENCES = {
    "오늘 본 ‘해자(护城河)’는 깊다.",
    "그들은 ‘참호(护城河)’를 팠다(웃음).",
    "규모의 법칙(Scaling Law)이다.",
    "이른바 각주구검(刻舟求劍)이다.",
    "모바일(iOS, 16)은 량원펑(梁文锋)이 좋아한다.",
    "괄호가 없는 글이다.",
  };

  @TempDir Path folder;
  private Path articles;
  private Path state;

  @BeforeEach
  void makeFolders() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    state = folder.resolve("state");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void givesTheBytesOfAFullRunAfterAnyChanges(long seed) throws Exception {
    Random random = new Random(seed);
    for (int round = 0; round < 4; round++) {
      change(random);
      StateUse use = run("incremental", true, List.of()).state().orElseThrow();
      run("full", false, List.of());
      assertEquals(tables("full"), tables("incremental"), "round " + round);
      assertEquals(round == 0 ? Condition.ABSENT : Condition.WHOLE, use.condition());
      assertTrue(round == 0 || use.reused() > 0);
    }
  }

  private void change(Random random) throws IOException {
    for (int i = 0; i < 12; i++) {
      Path file =
          articles.resolve("글 " + random.nextInt(20) + (random.nextBoolean() ? ".md" : ".txt"));
      if (random.nextInt(4) == 0) {
        Files.deleteIfExists(file);
      } else {
        StringBuilder text = new StringBuilder();
        for (int s = random.nextInt(4); s >= 0; s--) {
          text.append(SENTENCES[random.nextInt(SENTENCES.length)]).append('\n');
        }
        Files.writeString(file, text);
      }
    }
    Files.writeString(articles.resolve("늘.md"), SENTENCES[0] + SENTENCES[2]);
    Files.write(articles.resolve("깨진.md"), new byte[] {'(', 0, ')'});
  }

  @Test
  void readsOnlyWhatIsNewOrChanged() throws Exception {
    article("하나.md", SENTENCES[0]);
    article("둘.md", SENTENCES[1]);
    run("output", true, List.of());
    Files.move(articles.resolve("하나.md"), articles.resolve("옮긴.md"));
    article("둘.md", SENTENCES[3]);
    article("셋.md", SENTENCES[4]);

    ExtractSummary second = run("output", true, List.of());

    assertEquals(new StateUse(Condition.WHOLE, 1, 0), second.state().orElseThrow());
    assertTrue(tables("output").get(1).contains("옮긴.md"));
  }

  @Test
  void sameTextInAnotherFormatIsReadAnew() throws Exception {
    article("하나.md", "`해자(护城河)`는 깊다.");
    run("output", true, List.of());
    Files.move(articles.resolve("하나.md"), articles.resolve("하나.txt"));
    assertEquals(0, run("output", true, List.of()).state().orElseThrow().reused());
  }

  @Test
  void otherDecisionsOfPeopleMakeTheStateAnother() throws Exception {
    article("하나.md", SENTENCES[0]);
    run("output", true, List.of());
    List<UserEntry> stop = List.of(new UserEntry("护城河", "", "", "", Decision.STOP, ""));

    ExtractSummary second = run("output", true, stop);

    assertEquals(Condition.OTHER_VERSION, second.state().orElseThrow().condition());
    run("full", false, stop);
    assertEquals(tables("full"), tables("output"));
  }

  @Test
  void damageIsNoticedAndMended() throws Exception {
    article("하나.md", SENTENCES[0]);
    article("둘.md", SENTENCES[1]);
    run("output", true, List.of());
    List<String> right = tables("output");
    Path file = state.resolve("extracted.state");
    byte[] bytes = Files.readAllBytes(file);
    bytes[120] ^= 1; // In the value of the first record.
    Files.write(file, bytes);

    assertEquals(
        new StateUse(Condition.WHOLE, 1, 1), run("output", true, List.of()).state().orElseThrow());
    assertEquals(right, tables("output"));
    assertEquals(
        new StateUse(Condition.WHOLE, 2, 0), run("output", true, List.of()).state().orElseThrow());
    Files.writeString(file, "no state at all");
    assertEquals(
        new StateUse(Condition.DAMAGED, 0, 0),
        run("output", true, List.of()).state().orElseThrow());
    assertTrue(
        Files.readString(folder.resolve("output/run.json")).contains("\"state_damaged\" : 2"));
    assertEquals(right, tables("output"));
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text, StandardCharsets.UTF_8);
  }

  private List<String> tables(String output) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String table :
        List.of(
            "glossary.csv",
            "occurrences.csv",
            "findings.csv",
            "failures.csv",
            "report.html",
            "rejected-table.csv")) {
      texts.add(Files.readString(folder.resolve(output).resolve(table)));
    }
    return texts;
  }

  private ExtractSummary run(String output, boolean withState, List<UserEntry> dictionary)
      throws Exception {
    Path results = Files.createDirectories(folder.resolve(output));
    RequestBuilder request =
        RequestBuilder.request(results, articles)
            .dictionary(dictionary)
            .rejected(results.resolve("rejected-table.csv"));
    if (withState) {
      request.state(state);
    }
    return new ExtractJob(request.build(), SILENT).run();
  }
}
