// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The particle after a gloss, and what it says of the kind. */
final class ParticleCues {
  /** Matches a particle with what must end it. */
  static final Pattern PARTICLE =
      Pattern.compile(
          "^(?:이라는|이라고|라는|라고|이란|에서는|에서도|에서|에게는|에게도|에게서|에게|한테|께서는|께서|께|에도|에는|으로는|으로|로는|이며|이고|이자|이나|처럼|까지|부터|보다|조차|마저"
              + "|은|는|이|가|을|를|의|에|도|와|과|로|란|만|나|인)(?=[\\s,.]|$)");

  private ParticleCues() {}

  /** The cue of the particle that a text begins with. */
  static Optional<KindCue> find(String after) {
    Matcher particle = PARTICLE.matcher(after);
    if (!particle.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (particle.group()) {
          case "에", "에서", "에는", "에도", "에서는", "에서도", "으로", "로", "으로는", "로는", "까지", "부터" ->
              KindCue.PARTICLE_AT;
          case "에게", "에게는", "에게도", "에게서", "한테", "께", "께서", "께서는" -> KindCue.PARTICLE_TO;
          case "은", "는", "이", "가" -> KindCue.PARTICLE_SUBJECT;
          case "을", "를" -> KindCue.PARTICLE_OBJECT;
          case "의" -> KindCue.PARTICLE_OF;
          default -> null;
        });
  }
}
