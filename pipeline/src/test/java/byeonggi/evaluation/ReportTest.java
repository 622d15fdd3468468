// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.MalformedTableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final String GOLD =
      """
      document\tline\tcolumn\tinside\tsource_term\tsource_lang\tgloss\tkind\tnote
      a.md\t1\t4\t护城河\t护城河\tzh\t해자\tconcept\t
      a.md\t2\t4\t梁文锋\t梁文锋\tzh\t량원펑\tperson\t
      b.md\t1\t4\tScaling\\nLaw\tScaling Law\ten\t스케일링 법칙 || 법칙\tconcept\t
      b.md\t3\t1\thttps://a\t\t\t\t\turl
      """;
  private static final String OCCURRENCES =
      """
      document,line,column,source_term,source_lang,target_term,confidence,pairing,id
      articles/a.md,1,4,护城河,zh,해자,0.95,quotation,1
      articles/a.md,2,4,梁文锋,ko-Hani,원펑,0.85,transcription,2
      articles/b.md,1,4,Scaling Law,en,법칙,0.65,length,3
      articles/b.md,3,1,https,en,,0.05,length,4
      articles/c.md,3,1,other,en,,0.05,length,5
      """;
  private static final String GLOSSARY =
      """
      id,kind,review
      1,concept,no
      2,person,no
      3,work,yes
      4,other,yes
      """;

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Report report(Optional<Domains> domains) throws Exception {
    Gold gold = Gold.read(write("gold.tsv", GOLD));
    return Report.of(
        gold,
        Occurrences.read(write("occurrences.csv", OCCURRENCES), gold),
        Optional.of(GlossaryEntries.read(write("glossary.csv", GLOSSARY))),
        domains);
  }

  @Test
  void wholeIsCountedAndOtherDocumentsAreLeftOut() throws Exception {
    Report report = report(Optional.empty());
    assertEquals(2, report.documents());
    assertEquals(1, report.strangers());
    assertEquals(new PrecisionRecall(3, 4, 3), report.scores().detection());
    assertEquals(new PrecisionRecall(2, 4, 3), report.scores().exactPairs());
    assertEquals(new Share(2, 3), report.scores().languageRight());
    assertEquals(Map.of("url", 1), report.extraByReason());
  }

  @Test
  void groupsHoldTheirOwnTermsAndTheExtraOnesThatClaimThem() throws Exception {
    Report report = report(Optional.empty());
    assertEquals(
        List.of("language", "kind", "script", "pairing"),
        report.breakdowns().stream().map(Breakdown::name).toList());
    assertEquals(
        List.of(
            new Group("zh", new PrecisionRecall(2, 2, 2), new PrecisionRecall(1, 2, 2)),
            new Group("en", new PrecisionRecall(1, 2, 1), new PrecisionRecall(1, 2, 1))),
        report.breakdowns().get(0).groups());
    assertEquals(
        new Group("length", new PrecisionRecall(1, 2, 3), new PrecisionRecall(1, 2, 3)),
        report.breakdowns().get(3).groups().get(0));
  }

  @Test
  void domainsAreReadFromCommasOrTabs() throws Exception {
    for (String sign : List.of(",", "\t")) {
      Path file =
          write(
              "documents", "document,path,domain\na.md,x,news\nb.md,y,essay\n".replace(",", sign));
      List<Group> groups = report(Optional.of(Domains.read(file))).breakdowns().get(2).groups();
      assertEquals(List.of("news", "essay"), groups.stream().map(Group::name).toList());
      assertEquals(new PrecisionRecall(1, 2, 1), groups.get(1).detection());
    }
  }

  @Test
  void glossaryIsJudgedByTheIdsOfItsOccurrences() throws Exception {
    GlossaryScores scores = report(Optional.empty()).glossary().orElseThrow();
    assertEquals(new Share(1, 1), scores.kindRight());
    assertEquals(new Share(1, 2), scores.settledRight());
    assertEquals(new Share(2, 4), scores.settled());
  }

  @Test
  void calibrationComparesConfidenceWithTruth() throws Exception {
    Calibration calibration = report(Optional.empty()).calibration();
    assertEquals(
        List.of(0.0, 0.6, 0.8, 0.9),
        calibration.bins().stream().map(Calibration.Bin::from).toList());
    assertEquals((0.05 + 0.35 + 0.85 + 0.05) / 4, calibration.expectedError(), 1e-12);
    assertEquals((0.0025 + 0.35 * 0.35 + 0.85 * 0.85 + 0.0025) / 4, calibration.brier(), 1e-12);
  }

  @Test
  void confidenceInPerCentIsUnderstood() {
    assertEquals(0.93, Numbers.probability("93").getAsDouble());
    assertTrue(Numbers.probability("sure").isEmpty());
  }

  @Test
  void goldWithoutANumberIsTold() throws Exception {
    Path file = write("gold.tsv", GOLD.replace("b.md\t3\t1", "b.md\tx\t1"));
    String message =
        assertThrows(MalformedTableException.class, () -> Gold.read(file)).getMessage();
    assertTrue(message.endsWith("row 5, column line: is not a whole number"), message);
  }
}
