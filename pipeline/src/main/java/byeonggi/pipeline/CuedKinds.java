// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.glossary.TermKinds;
import byeonggi.sound.SoundKinship;
import byeonggi.term.Kind;
import byeonggi.term.KindClassifier;
import byeonggi.term.KindCue;
import byeonggi.term.KindCueFinder;
import byeonggi.term.KindCues;
import byeonggi.term.KindEvidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells kinds by the cues beside a term's mentions and by what CoreNLP says of it. */
final class CuedKinds implements TermKinds {
  private final KindCueFinder finder = new KindCueFinder();
  private final SoundKinship kinship = new SoundKinship();
  private final KindClassifier classifier = new KindClassifier();

  @Override
  public List<String> cuesAt(Pair pair) {
    Proposal proposal = pair.proposal();
    return finder
        .find(proposal.term(), pair.gloss(), proposal.left(), proposal.inside(), proposal.right())
        .stream()
        .map(KindCue::name)
        .sorted()
        .toList();
  }

  @Override
  public Optional<Kind> kindOf(TermKinds.Subject subject) {
    Map<KindCue, Integer> counts = new EnumMap<>(KindCue.class);
    subject
        .cues()
        .forEach((name, count) -> counts.put(KindCue.valueOf(name), Math.toIntExact(count)));
    return Optional.of(
        classifier.classify(
            new KindEvidence(
                subject.term(),
                subject.language(),
                subject.gloss(),
                kinship.of(subject.term(), subject.gloss()),
                subject.analysis(),
                KindCues.of(Math.toIntExact(subject.occurrences()), counts))));
  }
}
