// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.sound.EnglishHangul;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import byeonggi.sound.SinoKorean;
import java.util.List;

/**
 * The language of a source term: by the label in the bracket, by its letters and characters, by
 * what the gloss sounds like, by the document's other terms and by what it is about. Thread-safe.
 */
final class LanguageGuesser {
  /** How far left of a bracket a subject still belongs to it, in UTF-16 units. */
  private static final int NEAR = 60;

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

  /** Looks at a mention once for all its candidates. */
  TermLanguage of(MentionContext context, DocumentLanguages document) {
    String label = context.mention().term().language();
    if (!label.isEmpty()) {
      return gloss -> label;
    }
    return switch (context.term().scriptClass()) {
      case KANA -> gloss -> "ja";
      case HAN -> new HanLanguage(context, document, reading, mandarin, japanese);
      case LATIN -> new LatinLanguage(context, document, mandarin, japanese, english);
      case OTHER -> {
        String language = OtherScripts.language(context.term().text(), document.subjects());
        yield gloss -> language;
      }
    };
  }

  /** Which of these languages the last subject named near the bracket points to; empty if none. */
  static String nearSubject(LeftText left, String... among) {
    List<String> wanted = List.of(among);
    String text = left.text();
    String[] last = {""};
    SubjectWords.bundled()
        .find(
            text,
            Math.max(0, text.length() - NEAR),
            text.length(),
            (at, language) -> {
              if (wanted.contains(language)) {
                last[0] = language;
              }
            });
    return last[0];
  }
}
