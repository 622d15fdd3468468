// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** Lets every evidence speak of every candidate of a mention. Thread-safe. */
public final class Judge {
  private final Morphology morphology = new Morphology();
  private final CandidateFinder finder;
  private final List<Evidence> evidence;

  Judge(CandidateFinder finder, List<Evidence> evidence) {
    this.finder = finder;
    this.evidence = List.copyOf(evidence);
  }

  /** The mention with what every evidence looks at. */
  public MentionContext prepare(Mention mention) {
    return MentionContext.of(mention, morphology);
  }

  /** The mention with all that is said of its candidates. */
  public JudgedMention judge(Mention mention) {
    MentionContext context = prepare(mention);
    return new JudgedMention(context, judge(context));
  }

  /** The candidates with what is said of them; {@link Candidate#NO_TERM} is the last. */
  public List<Judged> judge(MentionContext context) {
    List<Candidate> candidates = new ArrayList<>(finder.find(context.mention(), context.clause()));
    candidates.add(Candidate.NO_TERM);
    List<Preparation> preparations = new ArrayList<>(evidence.size());
    for (Evidence each : evidence) {
      Preparation preparation = each.prepare(context);
      if (preparation != Preparation.NOTHING) {
        preparations.add(preparation);
      }
    }
    List<Judged> judged = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Features features = new Features();
      for (Preparation each : preparations) {
        each.weigh(candidate, features);
      }
      judged.add(new Judged(candidate, features));
    }
    return judged;
  }
}
