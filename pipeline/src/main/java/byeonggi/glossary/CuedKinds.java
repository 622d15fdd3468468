// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.sound.SoundKinship;
import byeonggi.term.Kind;
import byeonggi.term.KindClassifier;
import byeonggi.term.KindCue;
import byeonggi.term.KindCueFinder;
import byeonggi.term.KindCues;
import byeonggi.term.KindEvidence;
import byeonggi.term.KindNeighbours;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells kinds by the cues beside a term's mentions and by what CoreNLP says of it. */
public final class CuedKinds implements TermKinds {
  private final KindCueFinder finder = new KindCueFinder();
  private final KindNeighbours neighbours = new KindNeighbours();
  private final SoundKinship kinship = new SoundKinship();
  private final KindClassifier classifier;

  /** Tells kinds by the weights that come with the program. */
  public CuedKinds() {
    this(new KindClassifier());
  }

  /** Tells kinds by a classifier. */
  public CuedKinds(KindClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public List<List<String>> cuesIn(List<Pair> document) {
    List<KindNeighbours.Mention> mentions = document.stream().map(this::mention).toList();
    List<List<KindCue>> near = neighbours.find(mentions);
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      all.add(
          Stream.concat(mentions.get(i).cues().stream(), near.get(i).stream())
              .map(KindCue::name)
              .sorted()
              .toList());
    }
    return all;
  }

  private KindNeighbours.Mention mention(Pair pair) {
    Proposal proposal = pair.proposal();
    return new KindNeighbours.Mention(
        proposal.term(),
        pair.gloss(),
        finder.find(
            proposal.term(), pair.gloss(), proposal.left(), proposal.inside(), proposal.right()));
  }

  @Override
  public Optional<Kind> kindOf(TermKinds.Subject subject) {
    return Optional.of(classifier.classify(evidence(subject)));
  }

  /** What the kind of an entry is told from. */
  public KindEvidence evidence(TermKinds.Subject subject) {
    Map<KindCue, Integer> counts = new EnumMap<>(KindCue.class);
    subject
        .cues()
        .forEach((name, count) -> counts.put(KindCue.valueOf(name), Math.toIntExact(count)));
    return new KindEvidence(
        subject.term(),
        subject.language(),
        subject.gloss(),
        kinship.of(subject.term(), subject.gloss()),
        subject.analysis(),
        KindCues.of(Math.toIntExact(subject.occurrences()), counts));
  }
}
