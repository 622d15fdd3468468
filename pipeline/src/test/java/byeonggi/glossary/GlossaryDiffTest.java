// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryDiffTest {

  private static List<ReviewedEntry> glossary(String... rows) {
    return Stream.of(rows).map(Rows::row).toList();
  }

  private static List<String> changes(List<ReviewedEntry> before, List<ReviewedEntry> after) {
    return new GlossaryDiff(Rows.FOLDING)
        .between(before, after).stream()
            .map(
                change ->
                    "%s %s %s>%s"
                        .formatted(
                            change.kind(),
                            change.entry().sourceTerm(),
                            told(change.before()),
                            told(change.after())))
            .toList();
  }

  private static String told(Optional<Entry> entry) {
    return entry.map(e -> e.targetTerm() + ":" + e.occurrences()).orElse("");
  }

  @Test
  void sameGlossariesDoNotDiffer() {
    List<ReviewedEntry> glossary = glossary("护城河 zh 해자 ko 5 preferred", "量化 zh 양적 ko 2 preferred");
    assertEquals(List.of(), changes(glossary, glossary));
  }

  @Test
  void everySortOfChangeIsToldOnceInOrder() {
    assertEquals(
        List.of(
            "WINNER 量化 양적:2>양적 트레이딩:3",
            "DECISION 回 회:1>회:1",
            "NEW_TERM 躺平 >탕핑:7",
            "NEW_TERM 内卷 >내권:1",
            "GONE_TERM 课 과:1>",
            "NEW_GLOSS 量化 >양적 트레이딩:3",
            "GONE_GLOSS 山 뫼:1>",
            "COUNTS 护城河 해자:5>해자:6"),
        changes(
            glossary(
                "护城河 zh 해자 ko 5 preferred",
                "量化 zh 양적 ko 2 preferred",
                "回 zh 회 ko 1 variant",
                "课 zh 과 ko 1 preferred",
                "山 zh 산 ko 3 preferred",
                "山 zh 뫼 ko 1 variant"),
            glossary(
                "躺平 zh 탕핑 ko 7 preferred",
                "内卷 zh 내권 ko 1 preferred",
                "护城河 zh 해자 ko 6 preferred",
                "量化 zh 양적_트레이딩 ko 3 preferred",
                "量化 zh 양적 ko 2 variant",
                "回 zh 회 ko 1 rejected",
                "山 zh 산 ko 3 preferred")));
  }

  @Test
  void approvalOfTheBestGlossIsADecisionAndNoOtherBestGloss() {
    assertEquals(
        List.of("DECISION 护城河 해자:5>해자:5"),
        changes(glossary("护城河 zh 해자 ko 5 preferred"), glossary("护城河 zh 해자 ko 5 approved")));
  }

  @Test
  void formsThatFoldToOneAreOnePair() {
    assertEquals(
        List.of(),
        changes(glossary("AI en 에이아이 ko 2 preferred"), glossary("ai en 에이아이 ko 2 preferred")));
  }

  @Test
  void languageThatOneGlossaryLeavesOpenIsToldByTheOther() {
    List<ReviewedEntry> run = glossary("护城河 zh 해자 ko 5 preferred");
    assertEquals(
        List.of("DECISION 护城河 해자:5>해자:0"), changes(run, glossary("护城河 und 해자 - 0 approved")));
    assertEquals(
        List.of("DECISION 护城河 해자:0>해자:5"), changes(glossary("护城河 - 해자 und 0 approved"), run));
    assertEquals(
        List.of(), changes(glossary("课 - 과 - 0 approved"), glossary("课 und 과 ko 0 approved")));
  }

  @Test
  void ofTwoRowsOfAPairTheOneCountsThatDecidesInAMerge() {
    List<ReviewedEntry> twice =
        List.of(
            Rows.row("护城河 zh 해자 ko 5 preferred"),
            Rows.row("护城河 zh 해자 ko 0 approved", new Review("", "", "2026-01-01")),
            Rows.row("护城河 zh 해자 ko 0 rejected", new Review("", "", "2026-02-01")));
    assertEquals(List.of(), changes(twice, glossary("护城河 zh 해자 ko 5 rejected")));
    assertEquals(
        List.of("WINNER 护城河 >해자:5", "DECISION 护城河 해자:5>해자:5"),
        changes(twice, glossary("护城河 zh 해자 ko 5 approved")));
    assertEquals(
        List.of(),
        changes(
            glossary("护城河 zh 해자 ko 5 variant", "护城河 zh 해자 ko 2 preferred"),
            glossary("护城河 zh 해자 ko 5 preferred")));
  }

  @Test
  void decisionsBesideTheBestGlossOfANewOrGoneTermAreTold() {
    List<ReviewedEntry> term =
        glossary(
            "量化 zh 양적 ko 2 approved",
            "量化 zh 양적_트레이딩 ko 1 approved",
            "量化 zh 정량 ko 1 rejected",
            "量化 zh 계량 ko 1 variant");
    assertEquals(
        List.of("DECISION 量化 >양적 트레이딩:1", "DECISION 量化 >정량:1", "NEW_TERM 量化 >양적:2"),
        changes(glossary(), term));
    assertEquals(
        List.of("DECISION 量化 양적 트레이딩:1>", "DECISION 量化 정량:1>", "GONE_TERM 量化 양적:2>"),
        changes(term, glossary()));
  }
}
