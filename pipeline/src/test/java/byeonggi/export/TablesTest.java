// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

  private static final TableFormat USUAL = new TableFormat(false, true);

  private static final Entry ENTRY =
      new Entry(
          "护城河",
          "zh",
          "해자",
          "ko",
          12,
          3,
          857,
          1000,
          Status.PREFERRED,
          false,
          "concept",
          "NOUN",
          "meaning",
          "성 둘레의 \"못\"",
          "=해자(护城河),\n깊다\\.",
          "b/둘.md",
          "0123456789abcdef");

  private static final Entry UNSURE =
      new Entry(
          "@home",
          "en",
          "",
          "ko",
          1,
          1,
          5,
          50,
          Status.VARIANT,
          true,
          "",
          "",
          "position",
          "",
          "",
          "",
          "fedcba9876543210");

  private static final Occurrence OCCURRENCE =
      new Occurrence(
          "b/둘.md",
          3,
          17,
          "护城河",
          "zh",
          "해자",
          "ko",
          950,
          "meaning",
          "- 깊은 해자",
          "护城河, 못",
          "는",
          "0123456789abcdef");

  @TempDir Path folder;

  @Test
  void glossaryIsAsTheContractSays() throws IOException {
    Path file = folder.resolve("glossary.csv");
    try (GlossaryCsv table = new GlossaryCsv(file, USUAL)) {
      table.write(ENTRY);
      table.write(UNSURE);
    }
    assertEquals(golden("glossary.csv"), Files.readString(file));
  }

  @Test
  void occurrencesAreAsTheContractSays() throws IOException {
    Path file = folder.resolve("occurrences.csv");
    try (OccurrencesCsv table = new OccurrencesCsv(file, USUAL)) {
      table.write(OCCURRENCE);
    }
    assertEquals(golden("occurrences.csv"), Files.readString(file));
  }

  @Test
  void failuresAreAsTheContractSays() throws IOException {
    Path file = folder.resolve("failures.csv");
    try (FailuresCsv table = new FailuresCsv(file, USUAL)) {
      table.write(new Failure("셋.md", "decode", "malformed bytes", "not UTF-8"));
    }
    assertEquals(golden("failures.csv"), Files.readString(file));
  }

  @Test
  void findingsAreAsTheContractSaysAndComeBack() throws IOException {
    Path file = folder.resolve("findings.csv");
    Finding finding =
        new Finding(
            Severity.WARNING,
            Rule.MISSPELT_NAME,
            "拼多多",
            "zh",
            "삔둬둬",
            "拼 (pin) is written 핀, not 삔",
            "핀둬둬",
            "셋.md",
            22,
            107);
    try (FindingsCsv table = new FindingsCsv(file, USUAL)) {
      table.write(finding);
    }
    assertEquals(golden("findings.csv"), Files.readString(file));
    assertEquals(List.of(finding), FindingsCsv.read(file));
  }

  @Test
  void glossaryComesBackButForLineBreaks() throws IOException {
    Path file = folder.resolve("glossary.csv");
    for (boolean bom : new boolean[] {false, true}) {
      try (GlossaryCsv table = new GlossaryCsv(file, new TableFormat(bom, true))) {
        table.write(ENTRY);
        table.write(UNSURE);
      }
      List<Entry> read = GlossaryCsv.read(file);
      assertEquals("=해자(护城河), 깊다\\.", read.get(0).example());
      assertEquals(ENTRY.explanation(), read.get(0).explanation());
      assertEquals(UNSURE, read.get(1));
    }
  }

  @Test
  void byteOrderMarkOnlyWhenAsked() throws IOException {
    Path file = folder.resolve("failures.csv");
    new FailuresCsv(file, new TableFormat(true, true)).close();
    assertEquals((byte) 0xEF, Files.readAllBytes(file)[0]);
    new FailuresCsv(file, USUAL).close();
    assertEquals((byte) '"', Files.readAllBytes(file)[0]);
  }

  @Test
  void noGuardWhenNotWanted() throws IOException {
    Path file = folder.resolve("glossary.csv");
    try (GlossaryCsv table = new GlossaryCsv(file, new TableFormat(false, false))) {
      table.write(UNSURE);
    }
    assertEquals(true, Files.readString(file).contains("\n\"@home\""));
  }

  @Test
  void numbersDoNotDependOnTheLocale() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertEquals("0.857", Decimals.text(857));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void missingColumnIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("failures.csv"), "document,stage,error\n");
    IOException e = assertThrows(TableException.class, () -> FailuresCsv.read(file));
    assertEquals(file + ", line 1: no column 'detail'", e.getMessage());
  }

  @Test
  void badNumberIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("occurrences.csv");
    try (OccurrencesCsv table = new OccurrencesCsv(file, USUAL)) {
      table.write(OCCURRENCE);
    }
    Files.writeString(file, Files.readString(file).replace("\"17\"", "\"many\""));
    IOException e =
        assertThrows(TableException.class, () -> OccurrencesCsv.read(file, occurrence -> {}));
    assertEquals(
        file + ", line 2: 'many' in column 'column' is not a whole number", e.getMessage());
  }

  @Property(tries = 200)
  void anyTextComesBackClean(@ForAll String document, @ForAll String detail) throws IOException {
    Path file = Files.createTempFile("failures", ".csv");
    try {
      try (FailuresCsv table = new FailuresCsv(file, USUAL)) {
        table.write(new Failure(document, "read", "", detail));
      }
      Cells plain = new Cells(false);
      assertEquals(
          List.of(new Failure(plain.write(document), "read", "", plain.write(detail))),
          new ArrayList<>(FailuresCsv.read(file)));
    } finally {
      Files.delete(file);
    }
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = TablesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
