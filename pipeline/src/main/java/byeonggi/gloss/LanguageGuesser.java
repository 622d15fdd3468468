// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.sound.EnglishHangul;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import byeonggi.sound.SinoKorean;
import byeonggi.text.NationalSets;
import byeonggi.text.Script;

/**
 * The language of a source term: by the label in the bracket, by characters that only one country
 * writes, by what the gloss sounds like, and last by the document's other terms. Thread-safe.
 */
final class LanguageGuesser {
  private static final double CLEAR = 0.12;
  private static final double LIKE = 0.75;
  private static final double EXACT = 0.995;

  private final SinoKorean reading;
  private final MandarinHangul mandarin;
  private final JapaneseHangul japanese;
  private final EnglishHangul english;

  LanguageGuesser(
      SinoKorean reading, MandarinHangul mandarin, JapaneseHangul japanese, EnglishHangul english) {
    this.english = english;
    this.reading = reading;
    this.mandarin = mandarin;
    this.japanese = japanese;
  }

  /** The BCP 47 tag of the mention's term if {@code candidate} is its gloss. */
  String guess(MentionContext context, Candidate candidate, DocumentLanguages document) {
    String label = context.mention().term().language();
    if (!label.isEmpty()) {
      return label;
    }
    return switch (context.term().scriptClass()) {
      case KANA -> "ja";
      case HAN -> ofHan(context.term(), candidate, document);
      case LATIN -> ofLatin(context, candidate);
      case OTHER -> ofScript(context.term().text());
    };
  }

  private String ofHan(TermForm term, Candidate candidate, DocumentLanguages document) {
    NationalSets sets = term.sets();
    if (sets.onlyJapanese()) {
      return "ja";
    }
    if (sets.onlySimplified()) {
      return "zh";
    }
    String gloss = candidate.text();
    double read = reading.similarity(term.text(), gloss);
    double asChinese = mandarin.similarity(term.text(), gloss);
    double asJapanese = sets.japanese() ? japanese.similarity(term.text(), gloss) : 0;
    if (asChinese >= EXACT && read < EXACT) {
      return "zh";
    }
    if (asJapanese >= LIKE && asJapanese > Math.max(read, asChinese) + CLEAR) {
      return "ja";
    }
    if (asChinese >= LIKE && asChinese > read + CLEAR) {
      return "zh";
    }
    boolean chineseDocument =
        4 * document.simplified() >= document.han() && document.simplified() > 0;
    if (chineseDocument && sets.simplified()) {
      return "zh";
    }
    if (read >= EXACT) {
      return "ko-Hani";
    }
    boolean japaneseDocument = document.japanese() > document.han();
    if (japaneseDocument && sets.japanese()) {
      return "ja";
    }
    return sets.simplified() && !sets.korean() ? "zh" : "ko-Hani";
  }

  private String ofLatin(MentionContext context, Candidate candidate) {
    String term = context.term().text();
    boolean isPinyin =
        mandarin
            .pinyinSounds(term)
            .map(sounds -> sounds.similarity(candidate.text()))
            .filter(
                like -> like >= LIKE && like + CLEAR > english.similarity(term, candidate.text()))
            .isPresent();
    boolean hanBeside =
        context.mention().segments().stream().anyMatch(s -> Script.HAN.isIn(s.text()));
    boolean twoSyllables = term.length() > 5;
    return isPinyin && (hanBeside || twoSyllables) ? "zh-Latn" : "en";
  }

  private static String ofScript(String term) {
    for (int i = 0; i < term.length(); i++) {
      switch (Character.UnicodeScript.of(term.charAt(i))) {
        case CYRILLIC -> {
          return "ru";
        }
        case GREEK -> {
          return "el";
        }
        case ARABIC -> {
          return "ar";
        }
        case HEBREW -> {
          return "he";
        }
        case DEVANAGARI -> {
          return "hi";
        }
        case THAI -> {
          return "th";
        }
        default -> {
          // look further
        }
      }
    }
    return "und";
  }
}
