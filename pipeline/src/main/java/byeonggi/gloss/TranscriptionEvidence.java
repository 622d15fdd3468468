// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.sound.EnglishHangul;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import byeonggi.sound.SinoKorean;
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
  private static final SoundFeatures LATIN = new SoundFeatures("transcription.latin.");

  /** The best of all ways to sound, so that what one language teaches serves the others. */
  private static final SoundFeatures BEST = new SoundFeatures("transcription.best.");

  /** Words of Japanese are asked where their characters sound neither exact nor hopeless. */
  private static final double HOPELESS = 0.5;

  private static final double EXACT = 0.995;

  /** One way in which the term may sound. */
  private record Way(SoundFeatures names, SoundLikeness likeness) {}

  private final SinoKorean reading;
  private final MandarinHangul mandarin;
  private final JapaneseHangul japanese;
  private final EnglishHangul english;

  TranscriptionEvidence(
      SinoKorean reading, MandarinHangul mandarin, JapaneseHangul japanese, EnglishHangul english) {
    this.reading = reading;
    this.mandarin = mandarin;
    this.japanese = japanese;
    this.english = english;
  }

  @Override
  public String name() {
    return "transcription";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    List<Way> ways = ways(context);
    if (ways.isEmpty()) {
      return Preparation.NOTHING;
    }
    return (candidate, features) -> weigh(ways, candidate, features);
  }

  private static void weigh(List<Way> ways, Candidate candidate, Features features) {
    double best = 0;
    for (Way way : ways) {
      SoundLikeness.Fit fit = way.likeness().fit(candidate);
      way.names().add(fit, candidate, features);
      best = Math.max(best, fit.similarity());
    }
    BEST.addSimilarity(best, features);
  }

  private List<Way> ways(MentionContext context) {
    List<Way> ways = new ArrayList<>(2);
    String term = context.term().text();
    switch (context.term().scriptClass()) {
      case HAN -> {
        ways.add(new Way(MANDARIN, new SoundLikeness(mandarin.sounds(term), context)));
        if (context.term().sets().japanese()) {
          ways.add(new Way(JAPANESE, japanese(term, context)));
        }
      }
      case KANA -> ways.add(new Way(JAPANESE, japanese(term, context)));
      case LATIN -> {
        ways.add(new Way(LATIN, new SoundLikeness(english.sounds(term), context)));
        mandarin
            .pinyinSounds(term)
            .ifPresent(sounds -> ways.add(new Way(PINYIN, new SoundLikeness(sounds, context))));
      }
      case OTHER -> {
        // no rules of transcription are at hand
      }
    }
    return ways;
  }

  private SoundLikeness japanese(String term, MentionContext context) {
    String text = context.left().text();
    int end = lastLetter(text);
    SoundLikeness byCharacters = new SoundLikeness(japanese.sounds(term), context);
    double like = byCharacters.best(end);
    // Words would add nothing but chance likenesses where a term is read the Korean way.
    if (like < HOPELESS || like >= EXACT || reading.readingStart(term, text, 0, end).isPresent()) {
      return byCharacters;
    }
    SoundLikeness byWords = new SoundLikeness(japanese.wordSounds(term), context);
    return byWords.best(end) > like ? byWords : byCharacters;
  }

  private static int lastLetter(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end--;
    }
    return end;
  }
}
