// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Features;
import byeonggi.gloss.Judged;
import byeonggi.gloss.JudgedMention;
import java.util.Optional;
import java.util.Set;

/** The candidate whose sound is most like its term's. */
final class LikestSound {
  private static final Set<String> LIKENESS =
      Set.of("reading.similarity", "transcription.best.similarity");

  /** What sounds less alike hardly is a transcription. */
  private static final double LEAST = 0.7;

  private LikestSound() {}

  /** Its text; of equals the first. Nothing if no candidate sounds like the term. */
  static Optional<String> of(JudgedMention mention) {
    Optional<String> likest = Optional.empty();
    double most = LEAST;
    for (Judged judged : mention.candidates()) {
      double likeness = likeness(judged.features());
      if (likeness > most) {
        most = likeness;
        likest = Optional.of(judged.candidate().text());
      }
    }
    return likest;
  }

  private static double likeness(Features features) {
    double most = 0;
    for (int i = 0; i < features.size(); i++) {
      if (LIKENESS.contains(features.name(i))) {
        most = Math.max(most, features.value(i));
      }
    }
    return most;
  }
}
