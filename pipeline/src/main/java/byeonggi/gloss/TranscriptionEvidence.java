// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import java.util.ArrayList;
import java.util.List;

/**
 * The sound of a term in its own language, written in Hangul: 베이징(北京), 도쿄(東京), 스케일링 법칙(Scaling
 * Law).
 */
final class TranscriptionEvidence implements Evidence {
  private static final SoundFeatures MANDARIN = new SoundFeatures("transcription.zh.");
  private static final SoundFeatures PINYIN = new SoundFeatures("transcription.pinyin.");
  private static final SoundFeatures JAPANESE = new SoundFeatures("transcription.ja.");

  private final MandarinHangul mandarin;
  private final JapaneseHangul japanese;

  TranscriptionEvidence(MandarinHangul mandarin, JapaneseHangul japanese) {
    this.mandarin = mandarin;
    this.japanese = japanese;
  }

  @Override
  public String name() {
    return "transcription";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    List<Preparation> ways = new ArrayList<>(3);
    String term = context.term().text();
    switch (context.term().scriptClass()) {
      case HAN -> {
        ways.add(way(MANDARIN, new SoundLikeness(mandarin.sounds(term), context)));
        if (context.term().sets().japanese()) {
          ways.add(way(JAPANESE, new SoundLikeness(japanese.sounds(term), context)));
        }
      }
      case KANA -> ways.add(way(JAPANESE, new SoundLikeness(japanese.sounds(term), context)));
      case LATIN ->
          mandarin
              .pinyinSounds(term)
              .ifPresent(sounds -> ways.add(way(PINYIN, new SoundLikeness(sounds, context))));
      case OTHER -> {
        // no rules of transcription are at hand
      }
    }
    return (candidate, features) -> ways.forEach(way -> way.weigh(candidate, features));
  }

  private static Preparation way(SoundFeatures names, SoundLikeness likeness) {
    return (candidate, features) -> names.add(likeness, candidate, features);
  }
}
