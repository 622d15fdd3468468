// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import byeonggi.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageFindingsTest {
  private final PassageFindings findings = new PassageFindings();

  @TestFactory
  List<DynamicTest> proseIsJudgedAsTheCasesSay() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String written : cases()) {
      String[] parts = written.strip().split("\n", 2);
      tests.add(
          DynamicTest.dynamicTest(
              parts[1].lines().findFirst().orElse(""),
              () -> assertEquals(parts[0], found(parts[1]))));
    }
    return tests;
  }

  private static List<String> cases() throws IOException {
    try (InputStream in =
        PassageFindingsTest.class.getResourceAsStream("/byeonggi/finding/prose.md")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String body = text.substring(text.indexOf("rule.") + "rule.".length());
      return Arrays.asList(body.split("\n---\n"));
    }
  }

  private String found(String document) throws Exception {
    String found =
        findings.in(new DocumentReader().read("case.md", document)).stream()
            .map(f -> f.rule().id() + " " + (f.targetTerm().isEmpty() ? "-" : f.targetTerm()))
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "-" : found;
  }

  @Test
  void theFindingTellsItsPlaceAndWhatToDo() throws Exception {
    List<Finding> found =
        findings.in(new DocumentReader().read("하나.md", "# 제목\n\n그래서 𠀀 자기定位가 분명하고 정교한 역량이 있다.\n"));
    assertEquals(
        List.of(
            new Finding(
                Severity.ERROR,
                Rule.UNTRANSLATED,
                "定位",
                "zh",
                "자기定位가",
                "定位 is left untranslated in 자기定位가",
                "translate 定位, or give it in a bracket after the Korean word",
                "하나.md",
                3,
                7)),
        found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "가漢字", "( ", "가나다라마바사아자차定位 (", "1) "})
  void hostileProseTakesNoLonger(String piece) {
    String text = "가나다라마바사아자차카타파하 " + piece.repeat(300_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> findings.in(new DocumentReader().read("hostile.txt", text)));
  }
}
