// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private final CommandLineRun run = new CommandLineRun();

  @TempDir private Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String[] arguments(String... more) throws IOException {
    String gold =
        write(
            "gold.tsv",
            """
            document\tline\tcolumn\tinside\tsource_term\tsource_lang\tgloss\tkind\tnote
            a.md\t1\t4\t护城河\t护城河\tzh\t해자\tconcept\t
            a.md\t2\t4\t梁文锋\t梁文锋\tzh\t량원펑\tperson\t
            a.md\t3\t4\t웃음\t\t\t\t\tstage direction
            """);
    String occurrences =
        write(
            "occurrences.csv",
            """
            document,line,column,source_term,source_lang,target_term,confidence,pairing
            a.md,1,4,护城河,zh,깊은 해자,0.9,meaning
            a.md,3,4,笑,zh,,0.2,length
            """);
    String[] all = new String[3 + more.length];
    all[0] = "evaluate";
    all[1] = "--gold=" + gold;
    all[2] = "--occurrences=" + occurrences;
    System.arraycopy(more, 0, all, 3, more.length);
    return all;
  }

  @Test
  void figuresGoToStandardOutput() throws IOException {
    assertEquals(0, run.run(arguments()));
    assertTrue(run.out().startsWith("1 document, 2 terms to find, 2 predictions "), run.out());
    assertTrue(
        run.out().contains("detection        50.00   50.00  50.00      1      1"), run.out());
    assertTrue(
        run.out().contains("exact pairs       0.00    0.00   0.00      0      2"), run.out());
    assertTrue(run.out().contains("by language"), run.out());
    assertTrue(run.out().contains("by pairing"), run.out());
    assertTrue(run.out().contains("0.9 to 1.0"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void domainsAreShownWhenTheyAreKnown() throws IOException {
    String domains = write("domains.csv", "document,domain\na.md,essay\n");
    assertEquals(0, run.run(arguments("--documents=" + domains)));
    assertTrue(run.out().contains("by domain"), run.out());
    assertTrue(run.out().contains("essay"), run.out());
  }

  @Test
  void everyMistakeIsListedOnRequest() throws IOException {
    assertEquals(0, run.run(arguments("--errors")));
    assertTrue(
        run.out()
            .endsWith(
                """
                mistake\tplace\tterm\tsaid\tright\tconfidence
                gloss\ta.md:1:4\t护城河\t깊은 해자\t해자\t0.900
                missed\ta.md:2:4\t梁文锋\t\t량원펑\t
                extra\ta.md:3:4\t笑\t\tstage direction\t0.200
                """),
        run.out());
  }

  @Test
  void tableWithoutItsColumnsIsWrongUsage() throws IOException {
    String other = write("other.csv", "a,b\n1,2\n");
    String[] arguments = arguments();
    arguments[2] = "--occurrences=" + other;
    assertEquals(2, run.run(arguments));
    assertTrue(run.err().contains("other.csv, row 1: no column document (found: a,b)"), run.err());
  }

  @Test
  void runOverOtherDocumentsIsTold() throws IOException {
    String[] arguments = arguments();
    arguments[2] =
        "--occurrences="
            + write(
                "other.csv",
                """
                document,line,column,source_term,source_lang,target_term,confidence,pairing
                z.md,1,4,护城河,zh,해자,0.9,meaning
                """);
    assertEquals(2, run.run(arguments));
    assertTrue(
        run.err().contains("have no document in common: one has a.md, the other z.md"), run.err());
    assertEquals("", run.out());
  }
}
