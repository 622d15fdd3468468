// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  private static final DocumentReader READER = new DocumentReader();

  @ParameterizedTest
  @CsvSource({
    "a.md, true",
    "글.MD, true",
    "x/y.markdown, true",
    "a.mdx, true",
    "a.txt, true",
    "a.html, true",
    "a.htm, true",
    "a.xhtml, true",
    "archive.zip!/b/c.md, true",
    "md, false",
    "a.md/README, false",
    ".md/x.png, false",
    "a.docx, false"
  })
  void theExtensionTellsWhatIsAnArticle(String name, boolean article) {
    assertEquals(article, READER.reads(name));
  }

  @Test
  void aDocumentWithoutAKnownExtensionIsPlainText() throws DocumentException {
    List<Passage> passages = READER.read("README", "**해자**(源)");
    assertEquals("**해자**(源)", passages.get(0).text());
    assertEquals("README", passages.get(0).document());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "- ", "*가 **나 ", "*가_나 ", "[", "![", "![가](", "[가](", "`", "$", "$가 ", "$$", "~~가 ",
            "<b>",
        "<rt>", "<sup>", "&", "&amp", "\\", "|", "#", "가(", "<", "</", "<!--", "<![CDATA[",
            "[^1]: ", "\t"
      })
  void whatRepeatsWithoutEndIsReadOrRefused(String piece) {
    for (String name : List.of("a.md", "a.html", "a.txt")) {
      assertReadOrRefused(name, piece.repeat(5_000));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<div>, </div>",
    "<b>, </b>",
    "<table><tr><td>, </td></tr></table>",
    "<ul><li>, </li></ul>",
    "![, ](가)"
  })
  void whatIsNestedDeeplyIsReadOrRefused(String opening, String closing) {
    String text = opening.repeat(2_000) + "가(源)" + closing.repeat(2_000);
    assertReadOrRefused("a.html", text);
    assertReadOrRefused("a.md", text);
  }

  private static void assertReadOrRefused(String name, String text) {
    try {
      assertNotNull(READER.read(name, text));
    } catch (DocumentException e) {
      assertEquals("read", e.flaw().stage());
      assertFalse(e.flaw().error().isEmpty());
    }
  }
}
