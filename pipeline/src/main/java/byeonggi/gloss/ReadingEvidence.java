// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.sound.SinoKorean;

/** The Sino-Korean reading of a term in Han characters: 각주구검(刻舟求剑), 북경(北京). */
final class ReadingEvidence implements Evidence {
  private static final SoundFeatures FEATURES = new SoundFeatures("reading.");

  private final SinoKorean reading;

  ReadingEvidence(SinoKorean reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "reading";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    if (context.term().scriptClass() != TermForm.ScriptClass.HAN) {
      return Preparation.NOTHING;
    }
    SoundLikeness likeness = new SoundLikeness(reading.sounds(context.term().text()), context);
    return (candidate, features) -> FEATURES.add(likeness.fit(candidate), candidate, features);
  }
}
