// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XmlTextTest {

  /** So no format in XML has to drop a term for its characters. */
  @Test
  void everyTermThatIsExportedCanBeHeld() {
    List<String> lost =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .mapToObj(c -> TermText.of("x" + Character.toString(c) + "x"))
            .filter(term -> !XmlText.isAllowed(term))
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void whatCannotBeHeldIsReplaced() {
    String hostile = "a\u0000b\u0008c\uFFFEd\uFFFFe\uD800f\uDC00g\u001Fh";
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh", XmlText.of(hostile));
    assertTrue(XmlText.isAllowed(XmlText.of(hostile)));
    String harmless = "\t\n\r \u0085\uD83D\uDE00\uE000\uFFFD한자漢字";
    assertEquals(harmless, XmlText.of(harmless));
  }
}
