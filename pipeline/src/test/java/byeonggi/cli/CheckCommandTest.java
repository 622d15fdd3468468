// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Decision;
import byeonggi.export.Failure;
import byeonggi.export.FindingsCsv;
import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import byeonggi.pipeline.CheckRequest;
import byeonggi.pipeline.CheckResult;
import byeonggi.pipeline.Progress;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  @TempDir private Path folder;
  private Path glossary;
  private final List<CheckRequest> requests = new ArrayList<>();

  @BeforeEach
  void writeGlossary() throws IOException {
    glossary =
        Files.writeString(
            folder.resolve("glossary.csv"),
            """
            source_term,target_term,status
            护城河,해자,approved
            护城河,성벽,rejected
            大模型,거대 모델,preferred
            大模型,,stop
            """);
  }

  private static Finding finding(Severity severity, int line) {
    return new Finding(
        severity,
        Rule.NOT_APPROVED,
        "护城河",
        "zh",
        "성벽",
        "성벽 for 护城河, for which 해자 is approved",
        "해자",
        "가.md",
        line,
        8);
  }

  private CommandLineRun run(List<Finding> findings, List<Failure> failures) {
    return new CommandLineRun()
        .with(
            new Checking() {
              @Override
              public void prepare() {}

              @Override
              public CheckResult run(CheckRequest request, Progress progress) {
                requests.add(request);
                return new CheckResult(findings, List.of("가.md"), failures, Map.of());
              }
            });
  }

  private int status(CommandLineRun run, String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--glossary=" + glossary));
    arguments.addAll(List.of(more));
    return run.run(arguments.toArray(String[]::new));
  }

  @Test
  void findingsAreLinesOnStandardOutputAndTheSumIsTalk() {
    CommandLineRun run = run(List.of(finding(Severity.ERROR, 3)), List.of());
    assertEquals(4, status(run));
    assertEquals(
        "가.md:3:8: error: 성벽 for 护城河, for which 해자 is approved; suggested: 해자"
            + " [not-approved]\n",
        run.out());
    assertEquals(
        "1 finding (1 error) in 1 of 1 article, held against 1 approved pair\n", run.err());
  }

  @Test
  void decisionsOfPeopleReachTheCheckAndThoseOfTheProgramDoNot() {
    status(run(List.of(), List.of()), "--input=a.md", "--input=b", "--charset=CP949");
    CheckRequest request = requests.get(0);
    assertEquals(List.of("a.md", "b"), request.inputs());
    assertEquals("x-windows-949", request.charset().orElseThrow().name());
    assertEquals(
        List.of(Decision.APPROVED, Decision.REJECTED, Decision.STOP),
        request.decisions().stream().map(row -> row.decision()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR,error,4",
    "WARNING,error,0",
    "WARNING,warning,4",
    "INFO,warning,0",
    "INFO,info,4",
    ",info,0"
  })
  void theExitStatusIsThatOfTheGravestFinding(Severity severity, String failOn, int status) {
    List<Finding> findings = severity == null ? List.of() : List.of(finding(severity, 1));
    assertEquals(status, status(run(findings, List.of()), "--fail-on=" + failOn));
  }

  @Test
  void anArticleThatCannotBeReadIsStatusThreeUnlessSomethingWasFound() {
    List<Failure> failures = List.of(new Failure("나.md", "decode", "NUL", ""));
    CommandLineRun run = run(List.of(), failures);
    assertEquals(3, status(run));
    assertTrue(run.err().contains("not read: 나.md: decode: NUL"), run.err());
    assertEquals(4, status(run(List.of(finding(Severity.ERROR, 1)), failures)));
  }

  @Test
  void reportsGoToTheirFilesOrOneToStandardOutput() throws IOException {
    Path csv = folder.resolve("findings.csv");
    Path junit = folder.resolve("findings.xml");
    CommandLineRun run = run(List.of(finding(Severity.ERROR, 3)), List.of());
    assertEquals(4, status(run, "--sarif=-", "--junit=" + junit, "--csv=" + csv, "--quiet"));
    assertEquals(
        "not-approved",
        new ObjectMapper().readTree(run.out()).at("/runs/0/results/0/ruleId").asText());
    assertTrue(Files.readString(junit).contains("<failure type=\"not-approved\""));
    assertEquals(List.of(finding(Severity.ERROR, 3)), FindingsCsv.read(csv));
    assertEquals(List.of(junit, csv), requests.get(0).own());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fail-on=bad|give one of info, warning, error",
        "--sarif=no/such/folder/a.sarif|can't be written",
        "--sarif=- --csv=-|the same",
        "--input=|must not be empty",
        "--glosary=x|--glossary"
      })
  void wrongUsageIsOneLineThatNamesTheMend(String arguments, String mend) {
    CommandLineRun run = run(List.of(), List.of());
    assertEquals(2, status(run, arguments.split(" ", -1)));
    assertTrue(run.err().contains(mend), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(requests.isEmpty());
  }

  @Test
  void aGlossaryIsNeeded() {
    CommandLineRun run = run(List.of(), List.of());
    assertEquals(2, run.run("check", "--input=a.md"));
    assertTrue(run.err().contains("--glossary=FILE"), run.err());
  }

  @Test
  void aGlossaryThatApprovesNothingIsTold() throws IOException {
    Files.writeString(glossary, "source_term,target_term,status\n护城河,해자,preferred\n");
    CommandLineRun run = run(List.of(), List.of());
    assertEquals(0, status(run, "--quiet"));
    assertTrue(run.err().contains("approves nothing"), run.err());
  }
}
