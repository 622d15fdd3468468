// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserEntry;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ApprovedPairsTest {

  private static UserEntry row(String term, String gloss, Decision decision) {
    return new UserEntry(term, "", gloss, "", decision, "");
  }

  private static Entry entry(String term, String gloss, Status status) {
    return new Entry(
        term, "zh", gloss, "ko", 1, 1, 1000, 1000, status, false, "", "", "", "", "", "", "");
  }

  private static List<String> missing(List<UserEntry> dictionary, Entry... glossary) {
    ApprovedPairs pairs = new ApprovedPairs(dictionary, new Folding(UnaryOperator.identity()));
    Arrays.stream(glossary).forEach(pairs::found);
    return pairs.missing().stream().map(row -> row.sourceTerm() + "=" + row.targetTerm()).toList();
  }

  @Test
  void approvedPairsWithoutARowAreMissing() {
    List<UserEntry> dictionary =
        List.of(
            row("大模型", "거대 모델", Decision.APPROVED),
            row("AI", "인공지능", Decision.APPROVED),
            row("微信", "위챗", Decision.APPROVED),
            row("内卷", "내권", Decision.REJECTED));
    assertEquals(
        List.of("大模型=거대 모델", "微信=위챗"),
        missing(
            dictionary,
            entry("ＡＩ", "인공지능", Status.APPROVED),
            entry("微信", "웨이신", Status.PREFERRED)));
  }

  @Test
  void whatWasDecidedAnewIsNotMissing() {
    assertEquals(
        List.of(),
        missing(
            List.of(
                row("大模型", "거대 모델", Decision.APPROVED),
                row("大模型", "거대 모델", Decision.REJECTED),
                row("微信", "위챗", Decision.APPROVED),
                row("微信", "", Decision.STOP))));
  }
}
