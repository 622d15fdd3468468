// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.sound.EnglishHangul;
import byeonggi.sound.TermSounds;
import java.util.List;

/**
 * Some words of a term in Latin script are transcribed and the others translated: 스케일링 법칙(Scaling
 * Law). Lays each word of the term against each word of the candidate.
 */
final class WordSoundEvidence implements Evidence {
  private static final AlignmentFeatures FEATURES = new AlignmentFeatures("words.");

  private final EnglishHangul english;

  WordSoundEvidence(EnglishHangul english) {
    this.english = english;
  }

  @Override
  public String name() {
    return "words";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    List<String> words = context.term().words();
    if (context.term().scriptClass() != TermForm.ScriptClass.LATIN || words.size() < 2) {
      return Preparation.NOTHING;
    }
    List<TermSounds> sounds = words.stream().map(english::sounds).toList();
    Alignment alignment =
        new Alignment(
            words.size(), (unit, word) -> likeness(words.get(unit), sounds.get(unit), word));
    return (candidate, features) -> FEATURES.add(alignment, candidate, context, features);
  }

  private static double likeness(String term, TermSounds sounds, String word) {
    return term.equalsIgnoreCase(word) ? 1 : sounds.similarity(word);
  }
}
