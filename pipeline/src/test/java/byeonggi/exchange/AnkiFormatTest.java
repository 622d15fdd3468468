// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards as Anki's manual says that it reads them. */
class AnkiFormatTest {
  @TempDir Path output;

  /** Lines that begin with {@code #} are directives or comments; tabs part the others. */
  private static List<List<String>> cards(Path file) throws IOException {
    return Files.readString(file)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static String front(List<String> card) {
    return ((TextNode) body(card.get(0)).childNode(0)).getWholeText();
  }

  private static List<String> translations(List<String> card) {
    return body(card.get(1)).select("b").stream().map(Element::wholeText).toList();
  }

  private static Element body(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    return document.body();
  }

  @ParameterizedTest
  @EnumSource
  void holdsEachTerm(Direction direction) throws IOException {
    Exported exported = Exported.hostile("anki", direction, output);
    List<List<String>> read = new ArrayList<>();
    for (List<String> card : cards(exported.files().get(0))) {
      assertEquals(3, card.size());
      translations(card).forEach(target -> read.add(List.of(front(card), target)));
    }
    List<List<String>> expected =
        exported.terms().values().stream().flatMap(list -> list.stream().distinct()).toList();
    assertEquals(Exported.sorted(expected), Exported.sorted(read));
  }

  @Test
  void noTwoCardsHaveTheSameFront() throws IOException {
    Exported exported = Exported.hostile("anki", Direction.SOURCE_TARGET, output);
    Set<String> fronts = new HashSet<>();
    assertTrue(cards(exported.files().get(0)).stream().allMatch(card -> fronts.add(card.get(0))));
  }

  @Test
  void textOfArticlesIsNoMarkup() throws IOException {
    Exported exported = Exported.hostile("anki", Direction.SOURCE_TARGET, output);
    for (List<String> card : cards(exported.files().get(0))) {
      Element body = body(card.get(0) + card.get(1));
      assertEquals(
          List.of(),
          body.getAllElements().stream()
              .map(Element::normalName)
              .filter(name -> !Set.of("body", "b", "br", "small").contains(name))
              .toList());
    }
  }
}
