// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same articles give the same bytes, however they lie and are read. */
class SameBytesTest {

  private static final int ARTICLES = 300;

  @TempDir static Path folder;
  private static List<String> expected;

  private Path articles;

  @BeforeEach
  void writeArticles() throws Exception {
    articles = folder.resolve("articles");
    if (expected == null) {
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < ARTICLES; i++) {
        numbers.add(i);
      }
      write(articles, numbers, Instant.parse("2026-01-01T00:00:00Z"));
      expected = tables(1, List.of(articles));
      assertTrue(expected.get(0).lines().count() > 100, expected.get(0));
    }
  }

  @ParameterizedTest
  @CsvSource({"2,a b c", "5,c a b"})
  void atAnyParallelismAndOrderOfInputs(int parallelism, String parts) throws Exception {
    List<Path> inputs = new ArrayList<>();
    for (String part : parts.split(" ", -1)) {
      inputs.add(articles.resolve(part));
    }
    assertEquals(expected, tables(parallelism, inputs));
  }

  @Test
  void whateverTheOrderAndTimesOfTheFiles() throws Exception {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, new Random(5));
    Path copy = folder.resolve("copied/another name");
    write(copy, numbers, Instant.parse("1999-12-31T23:59:59Z"));
    assertEquals(expected, tables(2, List.of(copy)));
  }

  @ParameterizedTest
  @CsvSource({"tr-TR,Asia/Kathmandu", "ar-EG-u-nu-arab,Pacific/Apia"})
  void inAnyLocaleAndTimeZone(String language, String zone) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertEquals(expected, tables(2, List.of(articles)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  private static void write(Path root, List<Integer> numbers, Instant time) throws IOException {
    for (int i : numbers) {
      Path file = root.resolve("abc".charAt(i % 3) + "/" + i + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          """
          첫째 낱말%d(第%d課)와 우리의 넓은 해자(护城河), 또는 깊은 해자(護城河)가 있다.

          ‘두껍게 쌓인 것%d(厚积薄发)’, 이른바 INDEX%d 지표(I%d index)와 문서%d(TITLE %d)를 말한다.
          """
              .formatted(i % 9, i % 9, i % 4, i % 20, i % 20, i, i));
      Files.setLastModifiedTime(file, FileTime.from(time.plusSeconds(i)));
    }
    Files.write(root.resolve("a/broken.md"), new byte[] {'(', 0, ')'});
  }

  /** Runs the job, and gives the tables that it wrote. */
  private static List<String> tables(int parallelism, List<Path> inputs) throws Exception {
    Path output = Files.createTempDirectory(folder, "output");
    new ExtractJob(
            RequestBuilder.request(output, inputs.toArray(new Path[0]))
                .beam("--targetParallelism=" + parallelism)
                .build(),
            (stage, done, documents, mentions) -> {})
        .run();
    List<String> tables = new ArrayList<>();
    for (String table :
        List.of("glossary.csv", "occurrences.csv", "findings.csv", "failures.csv", "report.html")) {
      tables.add(Files.readString(output.resolve(table)));
    }
    return tables;
  }
}
