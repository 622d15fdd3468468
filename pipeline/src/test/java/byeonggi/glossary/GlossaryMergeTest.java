// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.glossary.GlossaryMerge.Merged;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GlossaryMergeTest {
  private static final GlossaryMerge MERGE = new GlossaryMerge(Rows.FOLDING);

  private static MergeSource source(String name, ReviewedEntry... rows) {
    return new MergeSource(name, List.of(rows));
  }

  private static List<String> words(Merged merged) {
    return merged.entries().stream().map(row -> Rows.words(row.entry())).toList();
  }

  @Test
  void personsDecisionWinsAndCountsAreOfTheLargerGlossary() {
    Merged merged =
        MERGE.merge(
            List.of(
                source(
                    "run",
                    Rows.row("护城河 zh 해자 ko 5 preferred concept"),
                    Rows.row("护城河 zh 성벽 ko 3 variant")),
                source(
                    "reviewed",
                    Rows.row("护城河 zh 해자 ko 2 variant"),
                    Rows.row("护城河 zh 성벽 ko 2 approved idiom"))));
    assertEquals(
        List.of("护城河 zh 해자 ko 5 variant concept", "护城河 zh 성벽 ko 3 approved idiom"), words(merged));
    assertEquals(625, merged.entries().get(0).entry().sharePerMille());
    assertTrue(merged.conflicts().isEmpty());
  }

  @Test
  void bestGlossIsFoundAnewAmongAllGlossaries() {
    assertEquals(
        List.of("量化 zh 양적_트레이딩 ko 4 preferred -", "量化 zh 양적 ko 3 variant -"),
        words(
            MERGE.merge(
                List.of(
                    source("a", Rows.row("量化 zh 양적 ko 3 preferred")),
                    source("b", Rows.row("量化 zh 양적_트레이딩 ko 4 preferred"))))));
  }

  @Test
  void rowWithoutLanguageSpeaksOfTheTermInEveryLanguage() {
    assertEquals(
        List.of("課 ja 과 ko 2 approved -", "課 zh 수업 ko 1 variant -", "課 zh 과 ko 0 approved -"),
        words(
            MERGE.merge(
                List.of(
                    source(
                        "run", Rows.row("課 ja 과 ko 2 preferred"), Rows.row("課 zh 수업 ko 1 variant")),
                    source("own", Rows.row("課 - 과 - 0 approved"))))));
  }

  @Test
  void rowWithoutLanguagesStaysWhereNoOtherHasTheTerm() {
    assertEquals(
        List.of("課 - Lesson en 0 approved -"),
        words(MERGE.merge(List.of(source("own", Rows.row("課 - Lesson - 0 approved"))))));
  }

  @Test
  void laterDecisionStandsAndTheConflictIsListed() {
    Review january = new Review("", "김", "2026-01-05");
    Review march = new Review("", "박", "2026-03-01");
    Merged merged =
        MERGE.merge(
            List.of(
                source("a", Rows.row("护城河 zh 해자 ko 2 rejected", january)),
                source("b", Rows.row("护城河 zh 해자 ko 2 approved", march))));
    assertEquals(List.of("护城河 zh 해자 ko 2 approved -"), words(merged));
    assertEquals(march, merged.entries().get(0).review());
    assertEquals(
        List.of("b approved", "a rejected"),
        merged.conflicts().get(0).sides().stream()
            .map(side -> side.source() + " " + side.decision().entry().status().word())
            .toList());
  }

  @Test
  void datesAreReadAsKoreansWriteThem() {
    Review march = new Review("", "", "2026. 3. 5.");
    Review november = new Review("", "", "2026년 11월 5일");
    assertEquals(
        List.of("护城河 zh 해자 ko 2 approved -"),
        words(
            MERGE.merge(
                List.of(
                    source("a", Rows.row("护城河 zh 해자 ko 2 rejected", march)),
                    source("b", Rows.row("护城河 zh 해자 ko 2 approved", november))))));
  }

  @Test
  void withoutDatesWhatKeepsMoreOutStands() {
    Merged merged =
        MERGE.merge(
            List.of(
                source("a", Rows.row("护城河 zh 해자 ko 2 approved")),
                source("b", Rows.row("护城河 zh 해자 ko 2 rejected"))));
    assertEquals(List.of("护城河 zh 해자 ko 2 rejected -"), words(merged));
    assertEquals(1, merged.conflicts().size());
  }

  @Test
  void stoppedTermLosesTheRowsThatNobodyDecided() {
    Merged merged =
        MERGE.merge(
            List.of(
                source("run", Rows.row("回 zh 회 ko 9 preferred"), Rows.row("回 zh 번 ko 1 variant")),
                source("own", Rows.row("回 zh - - 0 stop"), Rows.row("回 zh 돌 ko 0 rejected"))));
    assertEquals(List.of("回 zh - - 0 stop -", "回 zh 돌 ko 0 rejected -"), words(merged));
    assertEquals(2, merged.overruled());
  }

  @Test
  void termThatOneStopsAndAnotherApprovesIsAConflict() {
    Merged merged =
        MERGE.merge(
            List.of(
                source("a", Rows.row("回 zh - - 0 stop")),
                source("b", Rows.row("回 zh 회 ko 2 approved"))));
    assertEquals(List.of("回 zh 회 ko 2 rejected -", "回 zh - - 0 stop -"), words(merged));
    assertEquals(2, merged.conflicts().get(0).sides().size());
  }

  @Test
  void stopWithoutLanguageStopsTheTermInEveryLanguage() {
    assertEquals(
        List.of("回 ja - - 0 stop -", "回 zh - - 0 stop -"),
        words(
            MERGE.merge(
                List.of(
                    source(
                        "run",
                        Rows.row("回 zh 회 ko 2 preferred"),
                        Rows.row("回 ja 회 ko 1 preferred")),
                    source("own", Rows.row("回 - - - 0 stop"))))));
  }

  @Test
  void stopThatIsOverruledByALaterApprovalRejectsItsPairOnly() {
    assertEquals(
        List.of("回 zh 회 ko 2 approved -", "回 zh 돌 ko 1 rejected -"),
        words(
            MERGE.merge(
                List.of(
                    source("a", Rows.row("回 zh 돌 ko 1 stop"), Rows.row("回 zh - - 0 stop")),
                    source(
                        "b",
                        Rows.row("回 zh 회 ko 2 approved", new Review("", "", "2026-01-01")))))));
  }

  @Test
  void notesOfAllPeopleAreKeptOnce() {
    Merged merged =
        MERGE.merge(
            List.of(
                source("a", Rows.row("护城河 zh 해자 ko 2 preferred", new Review("물길", "", ""))),
                source("b", Rows.row("护城河 zh 해자 ko 2 approved", new Review("업계 | 물길", "김", "")))));
    assertEquals(new Review("물길 | 업계", "김", ""), merged.entries().get(0).review());
  }

  private static List<String> rivals(MergeSource... sources) {
    return MERGE.merge(List.of(sources)).conflicts().stream()
        .filter(conflict -> conflict.about() == MergeConflict.About.GLOSSES)
        .flatMap(conflict -> conflict.sides().stream())
        .map(side -> side.source() + " " + side.decision().entry().targetTerm())
        .toList();
  }

  @Test
  void glossesThatNoFileApprovesTogetherAreAConflictAndBothStand() {
    MergeSource a = source("a", Rows.row("量化 zh 양적 ko 3 approved"));
    MergeSource b = source("b", Rows.row("量化 - 양적_트레이딩 - 0 approved"));
    assertEquals(List.of("b 양적 트레이딩", "a 양적"), rivals(a, b));
    assertEquals(
        List.of("量化 zh 양적 ko 3 approved -", "量化 zh 양적_트레이딩 ko 0 approved -"),
        words(MERGE.merge(List.of(a, b))));
  }

  @Test
  void glossesThatOneFileApprovesTogetherAreBothRight() {
    MergeSource both =
        source("a", Rows.row("量化 zh 양적 ko 3 approved"), Rows.row("量化 zh 양적_트레이딩 ko 3 approved"));
    assertEquals(List.of(), rivals(both));
    assertEquals(List.of(), rivals(both, source("b", Rows.row("量化 zh 양적 ko 3 approved"))));
    assertEquals(
        List.of("c 퀀트", "a 양적 트레이딩", "a 양적"),
        rivals(both, source("c", Rows.row("量化 zh 퀀트 ko 0 approved"))));
  }

  @Test
  void glossesInTwoLanguagesAndThoseThatDoNotStandAreNoRivals() {
    assertEquals(
        List.of(),
        rivals(
            source("a", Rows.row("量化 zh 양적 ko 3 approved")),
            source("b", Rows.row("量化 zh Quant en 3 approved")),
            source("c", Rows.row("量化 ja 퀀트 ko 3 approved"))));
    assertEquals(
        List.of(),
        rivals(
            source("a", Rows.row("量化 zh 양적 ko 3 approved")),
            source("b", Rows.row("量化 zh 퀀트 ko 3 approved")),
            source("c", Rows.row("量化 zh 퀀트 ko 3 rejected"))));
    assertEquals(
        List.of(),
        rivals(
            source("a", Rows.row("量化 zh 양적 ko 3 approved")),
            source("b", Rows.row("量化 zh 퀀트 ko 3 approved")),
            source("c", Rows.row("量化 zh - - 0 stop"))));
  }

  @Test
  void approvalThatAStopOverrulesIsRejectedInTheNameOfWhoStopped() {
    Review approval = new Review("업계", "김", "2026-01-05");
    Review stop = new Review("말이 아님", "박", "2026-03-01");
    Merged merged =
        MERGE.merge(
            List.of(
                source("a", Rows.row("回 zh - - 0 stop", stop)),
                source("b", Rows.row("回 zh 회 ko 2 approved", approval))));
    assertEquals(List.of("回 zh 회 ko 2 rejected -", "回 zh - - 0 stop -"), words(merged));
    assertEquals(
        List.of(new Review("업계", "박", "2026-03-01"), stop),
        merged.entries().stream().map(ReviewedEntry::review).toList());
  }

  @Test
  void stopThatIsOverruledRejectsItsPairInTheNameOfWhoStopped() {
    Merged merged =
        MERGE.merge(
            List.of(
                source("a", Rows.row("回 zh 돌 ko 1 approved", new Review("", "김", "2026-01-05"))),
                source("b", Rows.row("回 zh 돌 ko 1 stop", new Review("", "박", "2026-02-01"))),
                source("c", Rows.row("回 zh 회 ko 2 approved", new Review("", "이", "2026-03-01")))));
    assertEquals(List.of("回 zh 회 ko 2 approved -", "回 zh 돌 ko 1 rejected -"), words(merged));
    assertEquals(new Review("", "박", "2026-02-01"), merged.entries().get(1).review());
  }

  @Property
  void nobodyIsSaidToHaveDecidedWhatTheyDidNot(@ForAll("sources") List<MergeSource> sources) {
    for (ReviewedEntry row : MERGE.merge(sources).entries()) {
      if (row.entry().status().isDecision()) {
        boolean decidedSo =
            sources.stream()
                .flatMap(source -> source.entries().stream())
                .filter(other -> other.entry().sourceTerm().equals(row.entry().sourceTerm()))
                .filter(other -> by(other).equals(by(row)))
                .map(other -> other.entry().status())
                .anyMatch(
                    status ->
                        status == row.entry().status()
                            || (status == Status.STOP && row.entry().status() == Status.REJECTED));
        assertTrue(decidedSo, () -> row + told(sources));
      }
    }
  }

  private static String by(ReviewedEntry row) {
    return row.review().reviewer() + " " + row.review().date();
  }

  @Provide
  Arbitrary<List<MergeSource>> sources() {
    Arbitrary<ReviewedEntry> rows =
        Combinators.combine(
                Arbitraries.of("护城河", "量化", "回"),
                Arbitraries.of("zh", "ja", "-"),
                Arbitraries.of("해자", "성벽", "-"),
                Arbitraries.of("ko", "-"),
                Arbitraries.longs().between(0, 3),
                Arbitraries.of(Status.values()),
                Arbitraries.of("-", "concept", "idiom"),
                Arbitraries.of(
                    Review.NONE,
                    new Review("물길", "김", ""),
                    new Review("on 2026-01-01", "김", "2026-01-01"),
                    new Review("", "박", "2026-01-01"),
                    new Review("on 2026-02-01", "박", "2026-02-01")))
            .as(
                (term, language, gloss, glossLanguage, count, status, kind, review) ->
                    Rows.row(
                        String.join(
                            " ",
                            term,
                            language,
                            gloss,
                            glossLanguage,
                            count.toString(),
                            status.word(),
                            kind),
                        review));
    return rows.filter(GlossaryMergeTest::isSensible)
        .list()
        .ofMaxSize(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(GlossaryMergeTest::named);
  }

  /** The program tells languages, and nobody decides about no gloss but to stop the term. */
  private static boolean isSensible(ReviewedEntry row) {
    Entry entry = row.entry();
    boolean whole = !entry.sourceLanguage().isEmpty() && !entry.targetLanguage().isEmpty();
    boolean byProgram = !entry.status().isDecision();
    return entry.targetTerm().isEmpty()
        ? entry.status() == Status.STOP || (whole && entry.status() == Status.VARIANT)
        : whole || !byProgram;
  }

  private static List<MergeSource> named(List<List<ReviewedEntry>> glossaries) {
    List<MergeSource> sources = new ArrayList<>();
    for (List<ReviewedEntry> glossary : glossaries) {
      sources.add(new MergeSource("glossary " + sources.size(), glossary));
    }
    return sources;
  }

  @Property
  void orderOfGlossariesAndRowsDoesNotMatter(
      @ForAll("sources") List<MergeSource> sources, @ForAll Random random) {
    List<MergeSource> shuffled = new ArrayList<>();
    for (MergeSource source : sources) {
      List<ReviewedEntry> rows = new ArrayList<>(source.entries());
      Collections.shuffle(rows, random);
      shuffled.add(new MergeSource(source.name(), rows));
    }
    Collections.shuffle(shuffled, random);
    assertEquals(MERGE.merge(sources), MERGE.merge(shuffled), () -> told(sources));
  }

  private static String told(List<MergeSource> sources) {
    return sources.stream()
        .flatMap(
            source ->
                source.entries().stream()
                    .map(row -> source.name() + ": " + Rows.words(row.entry()) + " " + by(row)))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  @Property
  void mergingAgainChangesNothing(@ForAll("sources") List<MergeSource> sources) {
    List<ReviewedEntry> once = MERGE.merge(sources).entries();
    MergeSource merged = new MergeSource("merged", once);
    assertEquals(once, MERGE.merge(List.of(merged)).entries());
    assertEquals(once, MERGE.merge(List.of(merged, merged)).entries());
    for (MergeSource source : sources) {
      assertEquals(once, MERGE.merge(List.of(merged, source)).entries(), () -> told(sources));
    }
  }

  @Property
  void everyPairIsThereOrOverruledByAPerson(@ForAll("sources") List<MergeSource> sources) {
    Merged merged = MERGE.merge(sources);
    for (MergeSource source : sources) {
      for (ReviewedEntry row : source.entries()) {
        Entry entry = row.entry();
        boolean there =
            merged.entries().stream()
                .map(ReviewedEntry::entry)
                .anyMatch(
                    other ->
                        other.sourceTerm().equals(entry.sourceTerm())
                            && other.targetTerm().equals(entry.targetTerm())
                            && other.occurrences() >= 0);
        boolean stopped =
            merged.entries().stream()
                .map(ReviewedEntry::entry)
                .anyMatch(
                    other ->
                        other.sourceTerm().equals(entry.sourceTerm())
                            && other.status() == Status.STOP);
        boolean listed =
            merged.conflicts().stream()
                .flatMap(conflict -> conflict.sides().stream())
                .map(side -> Rows.words(side.decision().entry()))
                .anyMatch(Rows.words(entry)::equals);
        assertTrue(there || stopped || listed, () -> told(sources));
      }
    }
  }
}
