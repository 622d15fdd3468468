// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader on which Weblate and Pootle stand has the best translation of each term. */
class TbxToPoTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "exchange", "golden", "tbx", "glossary.tbx");

  @TempDir Path output;

  @Test
  void translateToolkitReadsEachTerm() throws Exception {
    Path po = output.resolve("glossary.po");
    assumeTrue(
        run("tbx2po", "--progress=none", GOLDEN.toString(), po.toString()),
        "translate-toolkit is not installed: its reader is not asked");
    assertEquals(
        List.of(
            "msgid \"护城河\" msgstr \"해자\"",
            "msgid \"DeepSeek\" msgstr \"딥시크\"",
            "msgid \"深度求索\" msgstr \"DeepSeek\"",
            "msgid \"刻舟求劍\" msgstr \"각주구검\"",
            "msgid \"量化\" msgstr \"양적\"",
            "msgid \"ライフ\" msgstr \"라이프\"",
            "msgid \"Scaling Law\" msgstr \"스케일링 법칙\""),
        Files.readString(po)
            .replace("\nmsgstr", " msgstr")
            .lines()
            .filter(line -> line.startsWith("msgid \"") && !line.startsWith("msgid \"\""))
            .toList());
  }

  private static boolean run(String... command) throws InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return false;
    }
    assertEquals(0, process.waitFor());
    return true;
  }
}
