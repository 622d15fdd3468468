// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables for tools that have no reader to try obey the rules of the tools' documentation. */
class CsvFormatsTest {
  private static final LanguagePair FROM_CHINESE = new LanguagePair("zh", "ko");

  @TempDir Path output;

  private static List<String> columns(String names) {
    return List.of(names.split(",", -1));
  }

  /** With the columns of source and target. */
  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("amazon", new CsvRules(',', columns("zh,ko"), Set.of(0, 1), 0), 0, 1),
        Arguments.of(
            "phrase",
            new CsvRules(
                ',', columns("term,translatable,description,zh-CN,ko"), Set.of(0, 1, 3, 4), 0),
            0,
            4),
        Arguments.of(
            "crowdin",
            new CsvRules(
                ',',
                columns(
                    "Concept Definition,Term [zh-CN],Part of Speech [zh-CN],"
                        + "Term [ko],Part of Speech [ko],Status [ko],Note [ko]"),
                Set.of(1, 3, 5),
                -1),
            1,
            3),
        Arguments.of(
            "lokalise",
            new CsvRules(
                ';',
                columns("term,description,casesensitive,translatable,forbidden,tags,ko"),
                Set.of(0, 2, 3, 4, 6),
                0),
            0,
            6),
        Arguments.of(
            "weblate",
            new CsvRules(
                ',', columns("source,target,fuzzy,developer_comments"), Set.of(0, 1, 2), 0),
            0,
            1));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyRuleIsObeyed(String format, CsvRules rules, int source, int target) throws IOException {
    Exported exported = Exported.hostile(format, Direction.SOURCE_TARGET, output);
    Path file = exported.file(FROM_CHINESE);
    assertEquals(List.of(), rules.brokenBy(Files.readAllBytes(file)));
    assertEquals(
        exported.terms().get(FROM_CHINESE),
        Exported.sorted(
            rules.rows(file).stream()
                .map(row -> List.of(row.get(source), row.get(target)))
                .toList()));
  }

  /** A check that nothing can fail proves nothing. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, 'term;ko\na;b\n', []",
    "UTF-8, '\uFEFFterm;ko\na;b\n', '[byte order mark, header [\uFEFFterm, ko]]'",
    "EUC-KR, 'term;ko\na;가\n', [not UTF-8]",
    "UTF-8, 'Term;ko\na;b\n', '[header [Term, ko]]'",
    "UTF-8, 'term;ko\na;b;c\n', '[3 cells: [a, b, c]]'",
    "UTF-8, 'term;ko\na; \n', [empty ko]",
    "UTF-8, 'term;ko\na;b\na;c\n', [twice a]",
    "UTF-8, 'term;ko\na;\"b;c\"\n', []",
  })
  void checksCanFail(String charset, String file, String broken) throws IOException {
    CsvRules rules = new CsvRules(';', List.of("term", "ko"), Set.of(0, 1), 0);
    assertEquals(broken, rules.brokenBy(file.getBytes(Charset.forName(charset))).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"deepl-tsv", "deepl-csv", "google", "amazon", "azure", "phrase", "lokalise"})
  void aTermHasOneTranslation(String format) throws IOException {
    for (Direction direction : Direction.values()) {
      Exported exported = Exported.hostile(format, direction, output);
      for (List<List<String>> ofLanguages : exported.terms().values()) {
        assertEquals(
            ofLanguages.size(), ofLanguages.stream().map(row -> row.get(0)).distinct().count());
      }
    }
  }

  /** Amazon Translate finds terms whatever their case. */
  @Test
  void amazonTakesOneOfTwoTermsThatDifferInCaseAlone() {
    List<Rule> rules = new AmazonFormat().rules();
    List<TermPair> pairs = List.of(Pairs.of("Moat", "해자"), Pairs.of("moat", "물길"));
    ExportFiles files = new ExportFiles("amazon", output, output::resolve);
    assertEquals(pairs.subList(0, 1), files.admit(pairs, rules));
    assertEquals(1, files.dropped().size());
  }

  @Test
  void amazonTakesNoTermOfMoreThanItsBytes() throws IOException {
    Exported exported = Exported.hostile("amazon", Direction.SOURCE_TARGET, output);
    assertTrue(
        exported.terms().values().stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .allMatch(term -> term.getBytes(StandardCharsets.UTF_8).length <= 200));
  }

  @Test
  void lokaliseHasOnlyItsFlags() throws IOException {
    Path file = Exported.hostile("lokalise", Direction.SOURCE_TARGET, output).file(FROM_CHINESE);
    CsvRules rules = new CsvRules(';', List.of(), Set.of(), -1);
    assertTrue(
        rules.rows(file).stream()
            .allMatch(row -> Set.of("yes", "no").containsAll(row.subList(2, 5))));
  }

  @Test
  void memoQHasAnEntryATermWithAllItsTranslations() throws IOException {
    Exported exported = Exported.hostile("memoq", Direction.SOURCE_TARGET, output);
    CsvRules rules =
        new CsvRules(
            ',',
            columns(
                "Entry_Note,Chinese_PRC_Def,Chinese_PRC,Term_Info,Term_Example,"
                    + "Korean_Def,Korean,Term_Info,Term_Example,Korean,Term_Info,Term_Example"),
            Set.of(2, 6),
            2);
    Path file = exported.file(FROM_CHINESE);
    assertEquals(List.of(), rules.brokenBy(Files.readAllBytes(file)));
    List<List<String>> read =
        rules.rows(file).stream()
            .flatMap(
                row ->
                    Stream.of(row.get(6), row.get(9))
                        .filter(target -> !target.isEmpty())
                        .map(target -> List.of(row.get(2), target)))
            .toList();
    assertEquals(exported.terms().get(FROM_CHINESE), Exported.sorted(read));
  }

  @Test
  void memoQHasAnotherEntryForATermOfVeryManyTranslations() {
    List<TermPair> pairs = IntStream.range(0, 7).mapToObj(i -> Pairs.of("词", "뜻 " + i)).toList();
    List<List<String>> table =
        new MemoQFormat().table(new LanguagePair("Chinese_PRC", "Korean"), pairs);
    assertEquals(3, table.size());
    assertEquals(6 + 3 * 5, table.get(0).size());
    assertEquals(List.of("词", "뜻 5"), List.of(table.get(2).get(2), table.get(2).get(6)));
    assertTrue(table.stream().allMatch(row -> row.size() == table.get(0).size()));
  }
}
