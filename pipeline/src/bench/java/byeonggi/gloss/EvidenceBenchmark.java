// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.bench.Mentions;
import byeonggi.dictionary.HanjaMeanings;
import byeonggi.dictionary.UserDictionary;
import byeonggi.mention.Mention;
import byeonggi.sound.EnglishHangul;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import byeonggi.sound.SinoKorean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each step of {@link Proposer} and each evidence costs, by mention. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class EvidenceBenchmark {
  private static final int MENTIONS = 4096;

  /** Made-up articles with terms of one kind or of all, or a folder of articles. */
  @Param("MIXED")
  String articles;

  /** The name of an evidence; or of a step: prepare, find, rank, or judge, all but rank. */
  @Param({
    "prepare",
    "find",
    "judge",
    "rank",
    "quotation",
    "transcription",
    "words",
    "initials",
    "shared",
    "reading",
    "meaning",
    "dictionary",
    "morphology",
    "structure",
    "length",
    "termhood"
  })
  String part;

  private record Case(
      Mention mention, MentionContext context, List<Candidate> candidates, List<Judged> judged) {}

  @FunctionalInterface
  private interface Step {
    Object of(Case one);
  }

  private final List<Case> cases = new ArrayList<>();
  private Step step;

  /** Prepares all that the measured step needs. */
  @Setup(Level.Trial)
  public void prepare() {
    Judge judge = GlossTools.with(UserDictionary.EMPTY).judge();
    for (List<Mention> mentions : Mentions.of(MENTIONS, articles)) {
      for (Mention mention : mentions) {
        JudgedMention judged = judge.judge(mention);
        List<Candidate> candidates = judged.candidates().stream().map(Judged::candidate).toList();
        cases.add(new Case(mention, judged.context(), candidates, judged.candidates()));
      }
    }
    Morphology morphology = new Morphology();
    CandidateFinder finder = new CandidateFinder(UserDictionary.EMPTY);
    Ranker ranker = new Ranker(WeightsFile.bundled());
    Map<String, Step> steps = new TreeMap<>();
    steps.put("prepare", one -> MentionContext.of(one.mention, morphology));
    steps.put("find", one -> finder.find(one.mention, one.context.clause()));
    steps.put("judge", one -> judge.judge(one.mention));
    steps.put("rank", one -> ranker.rank(one.judged, one.context.term().scriptClass()));
    for (Evidence evidence : evidence()) {
      steps.put(evidence.name(), one -> weigh(evidence, one));
    }
    step = steps.get(part);
  }

  private static List<Evidence> evidence() {
    MandarinHangul mandarin = MandarinHangul.bundled();
    EnglishHangul english = EnglishHangul.bundled();
    SinoKorean reading = SinoKorean.bundled();
    return List.of(
        new QuotationEvidence(),
        new TranscriptionEvidence(
            SinoKorean.bundled(), mandarin, JapaneseHangul.bundled(), english),
        new WordSoundEvidence(english),
        new InitialsEvidence(),
        new SharedEvidence(),
        new ReadingEvidence(reading),
        new MeaningEvidence(HanjaMeanings.bundled(), reading),
        new DictionaryEvidence(UserDictionary.EMPTY),
        new MorphologyEvidence(),
        new StructureEvidence(),
        new LengthEvidence(),
        new TermhoodEvidence());
  }

  private static Object weigh(Evidence evidence, Case one) {
    Preparation preparation = evidence.prepare(one.context);
    Features last = new Features();
    for (Candidate candidate : one.candidates) {
      last = new Features();
      preparation.weigh(candidate, last);
    }
    return last;
  }

  /** The step for all mentions. */
  @Benchmark
  @OperationsPerInvocation(MENTIONS)
  public List<Object> weigh() {
    List<Object> results = new ArrayList<>(MENTIONS);
    for (Case one : cases) {
      results.add(step.of(one));
    }
    return results;
  }
}
