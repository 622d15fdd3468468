// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import byeonggi.dictionary.UserDictionary;
import byeonggi.gloss.Decider;
import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.Proposer;
import byeonggi.gloss.TermCounts;
import byeonggi.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Proposing glosses and deciding between them, by mention. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProposerBenchmark {
  private static final int MENTIONS = 4096;

  /** Made-up articles with terms of one kind or of all, or a folder of articles. */
  @Param({"MIXED", "ZH", "HANJA", "EN", "JA"})
  String articles;

  private final GlossTools tools = GlossTools.with(UserDictionary.EMPTY);
  private final Proposer proposer = tools.proposer();
  private final Decider decider = tools.decider();
  private final TermCounts archive = new TermCounts();
  private final List<Proposal> proposals = new ArrayList<>();
  private List<List<Mention>> documents;

  /** Finds the mentions. */
  @Setup
  public void find() {
    documents = Mentions.of(MENTIONS, articles);
    proposals.addAll(propose());
    proposals.forEach(archive::add);
  }

  /** The first pass. */
  @Benchmark
  @OperationsPerInvocation(MENTIONS)
  public List<Proposal> propose() {
    List<Proposal> proposed = new ArrayList<>();
    for (List<Mention> mentions : documents) {
      proposed.addAll(proposer.propose(mentions));
    }
    return proposed;
  }

  /** Both passes: what finding its gloss costs a mention. */
  @Benchmark
  @OperationsPerInvocation(MENTIONS)
  public List<Optional<Pair>> proposeAndDecide() {
    List<Optional<Pair>> pairs = new ArrayList<>();
    for (Proposal proposal : propose()) {
      pairs.add(decider.decide(proposal, archive));
    }
    return pairs;
  }

  /** The second pass. */
  @Benchmark
  @OperationsPerInvocation(MENTIONS)
  public List<Optional<Pair>> decide() {
    List<Optional<Pair>> pairs = new ArrayList<>();
    for (Proposal proposal : proposals) {
      pairs.add(decider.decide(proposal, archive));
    }
    return pairs;
  }
}
