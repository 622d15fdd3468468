// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.EnglishWords;
import byeonggi.mention.Segment;
import byeonggi.sound.EnglishHangul;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import byeonggi.sound.Romaji;
import byeonggi.sound.TermSounds;
import byeonggi.text.Script;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a term in Latin letters: one that is written in other letters at home (pinyin,
 * romaji), or the one it is spelt in; English where nothing else is likely. Used by one thread.
 */
final class LatinLanguage implements TermLanguage {
  private static final double CLEAR = 0.12;
  private static final double LIKE = 0.75;

  /** A word of one syllable is as likely English. */
  private static final int SHORT = 5;

  private final MentionContext context;
  private final DocumentLanguages document;
  private final MandarinHangul mandarin;
  private final JapaneseHangul japanese;
  private final EnglishHangul english;
  private final String text;
  private String withoutGloss; // null until asked for
  private Optional<TermSounds> asPinyin = Optional.empty();
  private Optional<TermSounds> asRomaji = Optional.empty();

  LatinLanguage(
      MentionContext context,
      DocumentLanguages document,
      MandarinHangul mandarin,
      JapaneseHangul japanese,
      EnglishHangul english) {
    this.context = context;
    this.document = document;
    this.mandarin = mandarin;
    this.japanese = japanese;
    this.english = english;
    this.text = context.term().text();
  }

  @Override
  public String ifGlossIs(String gloss) {
    if (withoutGloss == null) {
      withoutGloss = withoutGloss();
    }
    if (withoutGloss.isEmpty() || withoutGloss.equals(Spelling.ENGLISH)) {
      Optional<String> heard = heardIn(gloss);
      return heard.orElse(withoutGloss.isEmpty() ? Spelling.ENGLISH : withoutGloss);
    }
    return withoutGloss;
  }

  /** What stands whatever the gloss is; English may yet turn out to be a transcription. */
  private String withoutGloss() {
    if (context.term().initialism() || Romanisation.isBrand(text)) {
      return Spelling.ENGLISH;
    }
    return besideOriginal()
        .or(() -> document.isPinyin(text) ? Optional.of("zh-Latn") : Optional.empty())
        .or(this::byMarks)
        .orElseGet(
            () -> {
              prepareSounds();
              return document.spelling(context.term()).with(this::contextFor);
            });
  }

  /** What sounds like the gloss, if it does and cannot be English. */
  private Optional<String> heardIn(String gloss) {
    boolean mayBeJapanese =
        asRomaji.filter(sounds -> sounds.similarity(gloss) >= LIKE).isPresent()
            && japaneseSubject() > chineseSubject()
            && document.subjects(context.mention().passage()).count("ja") > 0;
    if (mayBeJapanese) {
      return Optional.of("ja-Latn");
    }
    boolean isPinyin =
        asPinyin
            .map(sounds -> sounds.similarity(gloss))
            .filter(like -> like >= LIKE && like + CLEAR > english.similarity(text, gloss))
            .isPresent();
    return isPinyin ? Optional.of("zh-Latn") : Optional.empty();
  }

  private void prepareSounds() {
    if (text.length() > SHORT) {
      asPinyin = mandarin.pinyinSounds(text);
      asRomaji = Romaji.hiragana(text).map(japanese::sounds);
    }
  }

  /** The bracket has the same word in its own script. */
  private Optional<String> besideOriginal() {
    boolean japaneseBeside = false;
    for (Segment form : context.mention().segments()) {
      if (form.role() != Segment.Role.TERM || form.text().equals(text)) {
        continue;
      }
      if (Script.KANA.isIn(form.text())) {
        japaneseBeside = true;
      } else if (Script.HAN.isIn(form.text())) {
        boolean romaji = Romanisation.isRomaji(text);
        if (Romanisation.isPinyinOf(text, form.text())
            && !(romaji && japaneseSubject() > chineseSubject())) {
          return Optional.of("zh-Latn");
        }
        japaneseBeside |= romaji && japaneseSubject() > chineseSubject();
      } else if (Script.OTHER_LETTER.isIn(form.text()) && !isEnglish()) {
        return Optional.of(OtherScripts.language(form.text(), document.subjects()) + "-Latn");
      }
    }
    return japaneseBeside && Romanisation.isRomaji(text)
        ? Optional.of("ja-Latn")
        : Optional.empty();
  }

  private boolean isEnglish() {
    EnglishWords words = EnglishWords.bundled();
    return context.term().words().stream()
        .allMatch(word -> words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Marks above and below letters that only a way to write other languages has. */
  private Optional<String> byMarks() {
    if (Romanisation.hasLongVowels(text)
        && Romanisation.isRomaji(text)
        && japaneseSubject() >= chineseSubject()) {
      return Optional.of("ja-Latn");
    }
    if (Romanisation.hasScholarlyMarks(text)
        || (Romanisation.hasLongVowels(text) && subject("sa") > chineseSubject())) {
      boolean arabic = subject("ar") > subject("sa");
      return Optional.of(arabic ? "ar-Latn" : "sa-Latn");
    }
    if (Romanisation.hasTones(text)
        && mandarin.pinyinSounds(Romanisation.withoutTones(text)).isPresent()) {
      return Optional.of("zh-Latn");
    }
    return Optional.empty();
  }

  private double japaneseSubject() {
    return subject("ja") + 2 * document.han().japanese(text);
  }

  private double chineseSubject() {
    return subject("zh") + 2 * document.han().chinese(text);
  }

  private double subject(String language) {
    String near = LanguageGuesser.nearSubject(context.left(), "zh", "ja", "sa", "ar");
    Subjects here = document.subjects(context.mention().passage());
    return (near.equals(language) ? 1 : 0)
        + here.share(language, "zh", "ja", "sa", "ar")
        + document.subjects().share(language, "zh", "ja", "sa", "ar");
  }

  private double contextFor(String language) {
    String[] europe = {"de", "fr", "la", "it", "es", "pt", "nl"};
    String near = LanguageGuesser.nearSubject(context.left(), europe);
    Subjects here = document.subjects(context.mention().passage());
    return (near.equals(language) ? 3 : 0)
        + 2.5 * here.share(language, europe)
        + 1.5 * document.subjects().share(language, europe)
        + Math.min(2, 0.75 * document.spelt(language))
        + Math.min(3, 1.5 * document.spelt(language, context.mention().passage()));
  }
}
