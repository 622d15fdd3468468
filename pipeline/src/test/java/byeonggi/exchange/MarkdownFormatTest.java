// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader of the page sees. */
class MarkdownFormatTest {
  @TempDir Path output;

  private static Document rendered(Path file) throws IOException {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    return Jsoup.parse(
        HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(Files.readString(file))));
  }

  @ParameterizedTest
  @EnumSource
  void cellsHoldTheTermsAsTheyAre(Direction direction) throws IOException {
    Exported exported = Exported.hostile("markdown", direction, output);
    Document page = rendered(exported.files().get(0));
    assertEquals(exported.terms().size(), page.select("table").size());
    List<List<String>> read =
        page.select("tbody tr").stream()
            .map(row -> row.select("td").stream().map(Element::wholeText).toList())
            .peek(cells -> assertEquals(5, cells.size()))
            .map(cells -> cells.subList(0, 2))
            .toList();
    List<List<String>> expected = exported.terms().values().stream().flatMap(List::stream).toList();
    assertEquals(Exported.sorted(expected), Exported.sorted(read));
    assertEquals(0, page.select("td > *").size(), "nothing in a cell is markup");
  }
}
