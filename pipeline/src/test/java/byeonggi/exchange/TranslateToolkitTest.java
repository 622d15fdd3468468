// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader on which Weblate stands, and which knows UTX. Needs Python's translate-toolkit. */
class TranslateToolkitTest {
  /** Prints source and target of each unit, a line a unit, as Python writes its strings. */
  private static final String PRINT =
      """
      import sys
      from translate.storage import csvl10n, utx
      store = {'csv': csvl10n.csvfile, 'utx': utx.UtxFile}[sys.argv[2]]()
      with open(sys.argv[1], 'rb') as file:
          store.parse(file.read())
      sys.stdout.reconfigure(encoding='utf-8', newline='\\n')
      for unit in store.units:
          print(unit.source + '\\t' + unit.target)
      """;

  @TempDir Path output;

  @BeforeEach
  void onlyWhereItIsInstalled() throws Exception {
    assumeTrue(
        runs("python3", "-c", "import translate.storage.utx"),
        "translate-toolkit is not installed: its reader is not asked");
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private List<List<String>> read(Path file, String kind) throws Exception {
    Path printed = output.resolve("printed");
    Process process =
        new ProcessBuilder("python3", "-c", PRINT, file.toString(), kind)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(printed.toFile())
            .start();
    assertEquals(0, process.waitFor());
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(printed)) {
      rows.add(Arrays.asList(line.split("\t", -1)));
    }
    return Exported.sorted(rows);
  }

  @Test
  void readsWeblatesTable() throws Exception {
    for (Direction direction : Direction.values()) {
      Exported exported = Exported.hostile("weblate", direction, output);
      for (var ofLanguages : exported.terms().entrySet()) {
        assertEquals(ofLanguages.getValue(), read(exported.file(ofLanguages.getKey()), "csv"));
      }
    }
  }

  /** It knows the first version of UTX, which had no byte order mark: the rest is as in 1.20. */
  @Test
  void readsUtxWithoutItsByteOrderMark() throws Exception {
    Exported exported = Exported.hostile("utx", Direction.SOURCE_TARGET, output);
    for (var ofLanguages : exported.terms().entrySet()) {
      String utx = Files.readString(exported.file(ofLanguages.getKey()));
      assertTrue(utx.startsWith("\uFEFF#UTX 1.20; "));
      Path unmarked = Files.writeString(output.resolve("unmarked"), utx.substring(1));
      assertEquals(ofLanguages.getValue(), read(unmarked, "utx"));
    }
  }
}
