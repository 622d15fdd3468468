// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class UserDictionaryReaderTest {
  @TempDir private Path folder;

  private List<UserEntry> read(String text) throws Exception {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<UserEntry> read(byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve("mine.csv"), bytes);
    return new UserDictionaryReader(Set.of("person", "idiom", "concept"))
        .read(DelimitedTerms.read(file));
  }

  private String complaint(byte[] bytes) {
    String message = assertThrows(MalformedTableException.class, () -> read(bytes)).getMessage();
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.contains("mine.csv"), message);
    return message;
  }

  private String complaint(String text) {
    return complaint(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void twoColumnsAreEnoughAndMeanApproved() throws Exception {
    assertEquals(
        List.of(new UserEntry("护城河", "", "해자", "", Decision.APPROVED, "")),
        read("source_term,target_term\n护城河,해자\n"));
  }

  @Test
  void optionalColumnsAreReadInAnyOrderAndStrangeOnesPassedOver() throws Exception {
    assertEquals(
        List.of(new UserEntry("梁文锋", "zh", "량원펑", "ko", Decision.REJECTED, "person")),
        read(
            """
            status,kind,colour,target_lang,source_lang,target_term,source_term,note
            Rejected,person,blue,ko,zh,량원펑,梁文锋,"two
            lines"
            """));
  }

  @Test
  void columnsOfAGlossaryAreTakenForNoMisspeltOnes() throws Exception {
    assertEquals(1, read("id,source_term,target_term,share,note,date\n1,护城河,해자,1,,\n").size());
    assertEquals(
        Decision.REJECTED,
        read("source_term,target_term,status,state\n护城河,해자,rejected,done\n").get(0).decision());
  }

  @Test
  void wordsOfTheMachineInAReviewedGlossaryDecideNothing() throws Exception {
    List<UserEntry> entries =
        read(
            """
            source_term,target_term,status
            壁垒,장벽,preferred
            壁垒,벽,variant
            壁垒,진입 장벽,approved
            """);
    assertEquals(List.of(new UserEntry("壁垒", "", "진입 장벽", "", Decision.APPROVED, "")), entries);
  }

  @Test
  void emptyGlossOfTheMachineIsNoMistake() throws Exception {
    assertTrue(read("source_term,target_term,status\n壁垒,,preferred\n").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"'=A1, =A1", "''기호, '기호", "'＋α, ＋α", "'t Hooft, 't Hooft", "'90s, '90s"})
  void onlyTheGuardAgainstFormulasIsTakenOffATerm(String cell, String term) throws Exception {
    UserEntry entry = read("source_term,target_term\n%s,%s\n".formatted(cell, cell)).get(0);
    assertEquals(term, entry.sourceTerm());
    assertEquals(term, entry.targetTerm());
  }

  @Test
  void byteOrderMarkBlankRowsAndCrlfAreTolerated() throws Exception {
    assertEquals(1, read("\uFEFFsource_term,target_term,status\r\n\r\n护城河,해자,\r\n,,\r\n").size());
  }

  @Test
  void stopNeedsNoTarget() throws Exception {
    UserEntry entry = read("source_term,target_term,status\nCEO,,stop\n").get(0);
    assertEquals(Decision.STOP, entry.decision());
  }

  @Test
  void orderOfTheFileIsKeptSoThatTheLaterWins() throws Exception {
    List<UserEntry> entries = read("source_term,target_term,status\n解,해,approved\n解,해,rejected\n");
    assertEquals(
        List.of(Decision.APPROVED, Decision.REJECTED),
        entries.stream().map(UserEntry::decision).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "malformed-dictionaries.csv", numLinesToSkip = 1)
  void malformedDictionaryIsToldWithItsRowAndTheMend(String what, String text, String message) {
    String complaint = complaint(text.replace("\\n", "\n"));
    assertTrue(complaint.endsWith(message), complaint);
  }

  @Test
  void fileInAnotherEncodingIsTold() {
    byte[] bytes = "source_term,target_term\n护城河,해자\n".getBytes(Charset.forName("x-windows-949"));
    assertTrue(complaint(bytes).contains("not UTF-8"));
  }

  @Test
  void missingFileIsAnInputError() {
    assertThrows(IOException.class, () -> DelimitedTerms.read(folder.resolve("none.csv")));
  }

  @Property(tries = 300)
  void anyTextIsReadOrRefusedInOneLine(@ForAll String text) throws Exception {
    Path file = Files.createTempFile("byeonggi", ".csv");
    try {
      Files.writeString(
          file, "source_term,target_term\n" + text.replaceAll("[\\ud800-\\udfff]", ""));
      for (UserEntry entry : new UserDictionaryReader(Set.of()).read(DelimitedTerms.read(file))) {
        assertFalse(entry.sourceTerm().isEmpty());
      }
    } catch (MalformedTableException e) {
      assertEquals(1, e.getMessage().lines().count());
    } finally {
      Files.delete(file);
    }
  }
}
