// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every reader whatever it is given. */
class ReaderPropertiesTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "해자",
            "源",
            "護城河",
            "가",
            "나는",
            "a",
            "3",
            " ",
            " ",
            "  ",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "    ",
            "(",
            ")",
            "[",
            "]",
            "(",
            ")",
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "`",
            "```",
            "$",
            "$$",
            "\\",
            "|",
            "\n|---|\n",
            "\\|",
            "#",
            "# ",
            "- ",
            "1. ",
            "> ",
            "---",
            "\n---\n",
            "&amp;",
            "&lt",
            "&#40;",
            "&#x1F600;",
            "&",
            ";",
            "<",
            ">",
            "</>",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "<br>",
            "<td>",
            "<table>",
            "<tr>",
            "</table>",
            "<li>",
            "<rt>",
            "</rt>",
            "<code>",
            "</code>",
            "<sup>[1]</sup>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<pre>",
            "</pre>",
            "<math>",
            "</math>",
            "<a href='가'>",
            "</a>",
            "<div>",
            "</div>",
            "<title>",
            "<select>",
            "[^1]",
            "[^1]: ",
            "![",
            "](나)",
            "[가]: /나\n",
            "“",
            "”",
            ".",
            ",",
            "😀",
            "𠮷",
            "\uD83D",
            "\uDE00",
            "\0",
            "\uFFFC",
            "\u2028",
            "\u0085",
            "\u00A0",
            "\u3000",
            "\uFEFF",
            "key: 값");
    return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Property(tries = 3000)
  void markdownStandsWhereItsPlacesSay(@ForAll("texts") String text) throws DocumentException {
    check("a.md", text);
  }

  @Property(tries = 3000)
  void htmlStandsWhereItsPlacesSay(@ForAll("texts") String text) throws DocumentException {
    check("a.html", text);
  }

  @Property(tries = 1000)
  void plainTextStandsWhereItsPlacesSay(@ForAll("texts") String text) throws DocumentException {
    check("a.txt", text);
  }

  private static void check(String name, String text) throws DocumentException {
    List<String> lines = lines(text);
    for (Passage passage : new DocumentReader().read(name, text)) {
      for (int i = 0; i <= passage.text().length(); i++) {
        Place place = passage.places().placeOf(i);
        assertTrue(place.line() >= 1 && place.line() <= lines.size(), place::toString);
        String line = lines.get(place.line() - 1);
        int columns = line.codePointCount(0, line.length());
        // One column for the line end, two for CRLF.
        assertTrue(place.column() >= 1 && place.column() <= columns + 2, place::toString);
        if (i < passage.text().length() && standsForItself(passage.text(), i)) {
          int offset = line.offsetByCodePoints(0, place.column() - 1);
          assertEquals(passage.text().codePointAt(i), line.codePointAt(offset), place::toString);
        }
      }
      for (Mark mark : passage.marks()) {
        assertTrue(mark.span().end() <= passage.text().length());
        assertTrue(!mark.span().isEmpty());
      }
    }
  }

  /** Hangul and Han letters of the alphabet above come from no character reference. */
  private static boolean standsForItself(String text, int offset) {
    boolean second = offset > 0 && Character.isLowSurrogate(text.charAt(offset));
    Script script = Script.of(text.codePointAt(offset));
    return !second && (script == Script.HANGUL || script == Script.HAN);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean crlf = text.startsWith("\r\n", i);
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines.add(text.substring(start, i));
        i += crlf ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }
}
