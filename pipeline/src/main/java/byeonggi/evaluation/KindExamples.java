// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
import byeonggi.glossary.CuedKinds;
import byeonggi.glossary.EntryCounts;
import byeonggi.glossary.EntryId;
import byeonggi.glossary.GlossKey;
import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.MentionCounter;
import byeonggi.glossary.MentionCounter.Counted;
import byeonggi.glossary.TermKey;
import byeonggi.glossary.TermKinds;
import byeonggi.term.Kind;
import byeonggi.term.KindFeatures;
import byeonggi.term.TermAnalyser;
import byeonggi.term.TermAnalysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes examples to learn kinds from: decides the pairs of an annotated set and counts them into
 * entries as a run over the set does, and takes for each mention the kind that the gold tells.
 */
public final class KindExamples {
  private final GlossTools tools;
  private final MentionCounter counter;
  private final CuedKinds kinds;
  private final TermAnalyser analyser;
  private final KindFeatures features = new KindFeatures();

  /**
   * Uses these tools.
   *
   * @param tools what pairs terms with glosses
   * @param counter which entry a pair is counted in
   * @param kinds what finds the evidence; what it makes of it does not matter
   * @param analyser source terms without their context
   */
  public KindExamples(
      GlossTools tools, MentionCounter counter, CuedKinds kinds, TermAnalyser analyser) {
    this.tools = tools;
    this.counter = counter;
    this.kinds = kinds;
    this.analyser = analyser;
  }

  /** The mentions of a set that were found and whose kind its gold tells. */
  public List<KindExample> of(List<AnnotatedDocument> documents, Gold gold) {
    List<Prediction> predictions = new ArrayList<>();
    GlossaryCounts counts = new GlossaryCounts();
    for (List<Pair> document : pairs(documents)) {
      for (Counted counted : counter.count(document).counted()) {
        TermKey term = counted.term();
        GlossKey gloss = counted.gloss();
        counts.add(term, gloss, counted.mention());
        predictions.add(Prediction.of(counted.mention().pair(), EntryId.of(term, gloss)));
      }
    }
    Map<String, Map<String, Double>> entries = featuresByEntry(counts);
    List<KindExample> examples = new ArrayList<>();
    for (Match match : new Matcher(gold).match(predictions).with(Match.Outcome.FOUND)) {
      GoldRow row = match.gold().orElseThrow();
      String entry = match.prediction().id();
      kind(row.kind())
          .ifPresent(
              kind ->
                  examples.add(new KindExample(row.document(), entry, entries.get(entry), kind)));
    }
    return examples;
  }

  /** The pairs of each document. */
  private List<List<Pair>> pairs(List<AnnotatedDocument> documents) {
    List<List<Proposal>> proposals = documents.stream().map(this::proposals).toList();
    TermCounts archive = new TermCounts();
    proposals.forEach(document -> document.forEach(archive::add));
    return proposals.stream()
        .map(
            document ->
                document.stream()
                    .flatMap(proposal -> tools.decider().decide(proposal, archive).stream())
                    .toList())
        .toList();
  }

  private List<Proposal> proposals(AnnotatedDocument document) {
    return tools
        .proposer()
        .proposeJudged(document.mentions().stream().map(AnnotatedMention::judged).toList())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Map<String, Map<String, Double>> featuresByEntry(GlossaryCounts counts) {
    Map<String, Map<String, Double>> byEntry = new HashMap<>();
    counts
        .terms()
        .forEach(
            (term, ofTerm) -> {
              String form = ofTerm.forms().mostFrequent();
              TermAnalysis analysis = analyser.analyse(term.language(), List.of(form)).get(0);
              ofTerm
                  .entries()
                  .forEach(
                      (gloss, entry) ->
                          byEntry.put(
                              EntryId.of(term, gloss),
                              features.of(
                                  kinds.evidence(
                                      subject(term.language(), form, entry, analysis)))));
            });
    return byEntry;
  }

  private static TermKinds.Subject subject(
      String language, String form, EntryCounts entry, TermAnalysis analysis) {
    return new TermKinds.Subject(
        form,
        language,
        entry.forms().mostFrequent(),
        entry.cues().asMap(),
        entry.occurrences(),
        analysis);
  }

  private static Optional<Kind> kind(String word) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
