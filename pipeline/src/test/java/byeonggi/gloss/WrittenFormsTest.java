// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.UserDictionary;
import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import byeonggi.text.Script;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a text is written, its pairs are the same and stand where the file has them. */
class WrittenFormsTest {
  private static final Path ARTICLES = Path.of("..", "articles");
  private static final String OPENING = "([（［〔【";

  private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");
  private static final Pattern DECOMPOSED = Pattern.compile("⟦(.*?)⟧", Pattern.DOTALL);

  private static final List<String> INVISIBLE =
      Stream.of(
              0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0xFE0F, 0xE0101, 0x34F, 0x200E, 0x202E,
              0x2066, 0x2069, 0x1, 0x7F)
          .map(Character::toString)
          .toList();

  private final GlossTools tools = GlossTools.with(UserDictionary.EMPTY);

  static Stream<Arguments> cases() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                WrittenFormsTest.class.getResourceAsStream("written-forms.tsv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(c -> Arguments.of(c[0], c[1], unescaped(c[2]), unescaped(c[3])))
          .toList()
          .stream();
    }
  }

  private static String unescaped(String cell) {
    String decomposed =
        DECOMPOSED
            .matcher(cell.replace("\\n", "\n"))
            .replaceAll(m -> Normalizer.normalize(m.group(1), Normalizer.Form.NFD));
    StringBuilder text = new StringBuilder();
    var escapes = ESCAPE.matcher(decomposed);
    int done = 0;
    while (escapes.find()) {
      text.append(decomposed, done, escapes.start());
      text.appendCodePoint(Integer.parseInt(escapes.group(1), 16));
      done = escapes.end();
    }
    return text.append(decomposed.substring(done)).toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void thePairIsFoundWhereTheFileHasIt(String name, String extension, String text, String expected)
      throws DocumentException {
    assertEquals(
        expected,
        proposals("a." + extension, text).stream()
            .map(p -> p.line() + ":" + p.column() + " " + pair(p))
            .collect(Collectors.joining("; ")),
        name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "business-news.md",
        "classics-travel.txt",
        "history.md",
        "idiom-essay.md",
        "japan-essay.md",
        "tea.html",
        "tech-post.md"
      })
  void anArticleHasTheSamePairsInEveryForm(String article) throws Exception {
    String text = text(article);
    List<String> pairs = pairs(article, text);
    assertFalse(pairs.isEmpty());
    assertEquals(pairs, pairs(article, Normalizer.normalize(text, Normalizer.Form.NFD)));
    for (int seed = 0; seed < 3; seed++) {
      assertEquals(pairs, pairs(article, sprinkled(text, new Random(seed))), "seed " + seed);
    }
  }

  private static String text(String article) throws Exception {
    return new Decoder(Optional.empty())
        .decode(Files.readAllBytes(ARTICLES.resolve(article)))
        .text();
  }

  /** With invisible characters between some of its Hangul syllables and ideographs. */
  private static String sprinkled(String text, Random random) {
    StringBuilder sprinkled = new StringBuilder();
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      sprinkled.appendCodePoint(characters[i]);
      if (i + 1 < characters.length
          && isEastAsian(characters[i])
          && isEastAsian(characters[i + 1])
          && random.nextInt(3) == 0) {
        sprinkled.append(INVISIBLE.get(random.nextInt(INVISIBLE.size())));
      }
    }
    return sprinkled.toString();
  }

  private static boolean isEastAsian(int c) {
    Script script = Script.of(c);
    return script == Script.HANGUL || script == Script.HAN;
  }

  @Test
  void theTermsOfANormalArticleAreWrittenAsTheyStand() throws Exception {
    String text = text("tech-news.md");
    for (Proposal proposal : proposals("tech-news.md", text)) {
      assertTrue(text.contains(proposal.term()), proposal::term);
    }
  }

  /** The pairs in order; checks on the way that each place is that of an opening bracket. */
  private List<String> pairs(String name, String text) throws DocumentException {
    List<String> lines = text.lines().toList();
    List<String> pairs = new ArrayList<>();
    for (Proposal proposal : proposals(name, text)) {
      String line = lines.get(proposal.line() - 1);
      int at = line.offsetByCodePoints(0, proposal.column() - 1);
      assertTrue(OPENING.indexOf(line.charAt(at)) >= 0, proposal::toString);
      pairs.add(proposal.line() + " " + pair(proposal));
    }
    return pairs;
  }

  private static String pair(Proposal proposal) {
    return proposal.term() + " = " + proposal.choices().get(0).gloss();
  }

  private List<Proposal> proposals(String name, String text) throws DocumentException {
    MentionFinder finder = new MentionFinder();
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : new DocumentReader().read(name, text)) {
      mentions.addAll(finder.find(passage).mentions());
    }
    return tools.proposer().propose(mentions);
  }
}
