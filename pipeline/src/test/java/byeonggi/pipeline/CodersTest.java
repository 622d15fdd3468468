// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import byeonggi.export.Failure;
import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import byeonggi.gloss.Choice;
import byeonggi.gloss.EvidencePoints;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.Reasons;
import byeonggi.gloss.TermCounts;
import byeonggi.glossary.DecidedMention;
import byeonggi.glossary.Entry;
import byeonggi.glossary.EntryRules;
import byeonggi.glossary.GlossKey;
import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.RankedEntry;
import byeonggi.glossary.Rejection;
import byeonggi.glossary.Status;
import byeonggi.glossary.TermKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class CodersTest {

  static final Proposal PROPOSAL =
      new Proposal(
          "가/나.md",
          3,
          170,
          "护城河𠀀",
          List.of(
              new Choice("해자", -1.25, "zh", "meaning", EvidencePoints.ofHundredths(0, -3, 70_000)),
              new Choice("", 0, "zh", "none")),
          0.5,
          "성 둘레",
          "왼쪽",
          "속",
          "",
          "문장");

  @Test
  void proposalComesBack() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(new ProposalCoder(), PROPOSAL);
  }

  @Test
  void occurrenceComesBack() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(
        new OccurrenceCoder(),
        new Occurrence("a", 1, 2, "b", "zh", "c", "ko", 999, "d", "e", "f", "g", "h"));
    CoderProperties.coderDecodeEncodeEqual(
        new OccurrenceCoder(),
        new Occurrence(
            "a",
            1,
            2,
            "b",
            "zh",
            "c",
            "ko",
            999,
            "d",
            "e",
            "f",
            "g",
            "h",
            new Reasons(
                EvidencePoints.ofHundredths(Integer.MAX_VALUE, Integer.MIN_VALUE, -1),
                true,
                "i",
                123)));
  }

  @Test
  void rejectionComesBack() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(
        new RejectionCoder(), new Rejection("a", 1, 2, "b", "number", "c", "d", "e"));
  }

  @Test
  void findingComesBack() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(
        new FindingCoder(),
        new Finding(Severity.INFO, Rule.SHARED_GLOSS, "a", "zh", "b", "c", "d", "e", 1 << 20, 2));
  }

  @Test
  void entryComesBack() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(
        new RankedEntryCoder(),
        new RankedEntry(
            1L << 40,
            new Entry(
                "a",
                "zh",
                "b",
                "ko",
                7,
                5,
                3,
                2,
                Status.APPROVED,
                true,
                "c",
                "d",
                "e",
                "f",
                "g",
                "h",
                "i")));
  }

  @Test
  void batchAndManifestComeBack() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(
        new DocumentBatchCoder(),
        new DocumentBatch(
            List.of(new SourceDocument("a", "/a", 5), new SourceDocument("", "", 0))));
    CoderProperties.coderDecodeEncodeEqual(
        new ManifestCoder(),
        new Manifest(
            List.of(
                new KeptFile(KeptFile.Kind.OCCURRENCES, "r1"),
                new KeptFile(KeptFile.Kind.ENTRIES, "s")),
            List.of(new Failure("a", "b", "c", "d")),
            new TreeMap<>(Map.of("read", 5L))));
  }

  @Test
  void whatTravelsWithAStepComesBack() {
    List<UserEntry> dictionary =
        List.of(
            new UserEntry("护城河", "zh", "해자", "ko", Decision.APPROVED, "person"),
            new UserEntry("大模型", "", "", "", Decision.STOP, ""));
    Limits limits = new Limits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10L << 32, 11);
    LanguageEngine engine =
        new LanguageEngine(dictionary, "EUC-KR", true, new EntryRules(1L << 40, 999), limits);
    Workplace place = new Workplace("hdfs://a/나", true, new StatePlace("/b", "c0ffee"));
    DocumentBatch batch = new DocumentBatch(List.of(new SourceDocument("다.md", "/d", 1L << 40)));

    assertEquals(engine, SerializableUtils.clone(engine));
    assertEquals(place, SerializableUtils.clone(place));
    assertEquals(batch, SerializableUtils.clone(batch));
  }

  @Test
  void countsGiveTheSameBytesInAnyOrderOfCounting() throws Exception {
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      proposals.add(proposal("t" + i % 9, "g" + i % 4));
    }
    byte[] terms = CoderUtils.encodeToByteArray(new TermCountsCoder(), termCounts(proposals));
    byte[] entries =
        CoderUtils.encodeToByteArray(new GlossaryCountsCoder(), glossaryCounts(proposals));
    Collections.reverse(proposals);
    assertArrayEquals(
        terms, CoderUtils.encodeToByteArray(new TermCountsCoder(), termCounts(proposals)));
    assertArrayEquals(
        entries,
        CoderUtils.encodeToByteArray(new GlossaryCountsCoder(), glossaryCounts(proposals)));
  }

  @Test
  void countsComeBack() throws Exception {
    List<Proposal> proposals = List.of(PROPOSAL, proposal("t", "g"), proposal("t", "g"));
    TermCounts terms = CoderUtils.clone(new TermCountsCoder(), termCounts(proposals));
    assertEquals(new TermCounts.Counts(2, 2), terms.of("t").get("g"));
    assertEquals(new TermCounts.Counts(1, 0), terms.of(PROPOSAL.term()).get(""));

    byte[] entries =
        CoderUtils.encodeToByteArray(new GlossaryCountsCoder(), glossaryCounts(proposals));
    GlossaryCounts back = CoderUtils.decodeFromByteArray(new GlossaryCountsCoder(), entries);
    assertArrayEquals(entries, CoderUtils.encodeToByteArray(new GlossaryCountsCoder(), back));
  }

  private static Proposal proposal(String term, String gloss) {
    return new Proposal(
        "d.md", 1, 1, term, List.of(new Choice(gloss, 1, "en", "x")), -1, "", "", term, "", "s");
  }

  private static TermCounts termCounts(List<Proposal> proposals) {
    TermCounts counts = new TermCounts();
    proposals.forEach(counts::add);
    return counts;
  }

  private static GlossaryCounts glossaryCounts(List<Proposal> proposals) {
    GlossaryCounts counts = new GlossaryCounts();
    for (Proposal proposal : proposals) {
      Choice best = proposal.choices().get(0);
      Pair pair = new Pair(proposal, best.language(), best.gloss(), "ko", 0.5, best.pairing());
      counts.add(
          new TermKey(best.language(), proposal.term()),
          new GlossKey("ko", best.gloss()),
          new DecidedMention(pair, 500_000, List.of("cue")));
    }
    return counts;
  }
}
