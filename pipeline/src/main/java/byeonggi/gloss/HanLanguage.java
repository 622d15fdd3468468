// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.KoreanWords;
import byeonggi.mention.Segment;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import byeonggi.sound.Romaji;
import byeonggi.sound.SinoKorean;
import byeonggi.text.NationalSets;
import byeonggi.text.Script;

/**
 * Chinese, Japanese, or hanja of Korean: weighs what the term's characters, the sounds of the
 * gloss, the bracket's other forms, the document's other terms and its subject say. Used by one
 * thread.
 *
 * <p>The weights are natural logarithms set by hand, in three ranks: what settles the matter (6 and
 * more), what is strong (3 to 5), and hints (below 3), which together outweigh a strong one.
 */
final class HanLanguage implements TermLanguage {
  private static final double CLEAR = 0.12;
  private static final double LIKE = 0.75;

  /** So long a gloss may be heard faintly: names have readings that no table knows. */
  private static final int LONG = 4;

  private static final double FAINT = 0.55;
  private static final double FAR = 0.25;
  private static final double EXACT = 0.995;

  private final MentionContext context;
  private final DocumentLanguages document;
  private final SinoKorean reading;
  private final MandarinHangul mandarin;
  private final JapaneseHangul japanese;
  private final String text;
  private final NationalSets sets;

  private boolean weighed;
  private boolean koreanWord;
  private double chineseBefore;
  private double japaneseBefore;
  private double koreanBefore;
  private GlossSounds asRead; // null until asked for
  private GlossSounds asChinese; // null until asked for
  private GlossSounds asJapanese; // null until asked for

  HanLanguage(
      MentionContext context,
      DocumentLanguages document,
      SinoKorean reading,
      MandarinHangul mandarin,
      JapaneseHangul japanese) {
    this.context = context;
    this.document = document;
    this.reading = reading;
    this.mandarin = mandarin;
    this.japanese = japanese;
    this.text = context.term().text();
    this.sets = context.term().sets();
  }

  @Override
  public String ifGlossIs(String gloss) {
    if (sets.onlyJapanese()) {
      return "ja";
    }
    if (sets.onlySimplified()) {
      return "zh";
    }
    weighWithoutGloss();
    double zh = chineseBefore;
    double ja = japaneseBefore;
    double ko = koreanBefore;
    if (reading.reads(text, gloss)) {
      ko += 3 + (koreanWord ? 3 : KoreanWords.bundled().tellsOf(text) ? 0 : 1);
      return best(zh, ja, ko);
    }
    if (!Script.HANGUL.isIn(gloss)) {
      // Pinyin and romaji say how a word is pronounced abroad, of hanja as well.
      zh += Romanisation.isPinyinOf(gloss, text) ? 3 : 0;
      ja += heardAsRomaji(gloss) ? 3 : 0;
      return best(zh, ja, ko + (koreanWord ? 2 : 0));
    }
    double read = readingLikeness(gloss);
    double heardChinese = chineseLikeness(gloss);
    double heardJapanese = sets.japanese() ? japaneseLikeness(gloss) : 0;
    if (heardChinese >= EXACT && heardChinese > read) {
      zh += 8;
    } else if (heardChinese >= LIKE && heardChinese > read + CLEAR) {
      zh += 5;
    }
    if (heardJapanese >= EXACT && heardJapanese > read) {
      ja += 8;
    } else if (heardJapanese >= LIKE && heardJapanese > read + CLEAR) {
      ja += heardJapanese > heardChinese + CLEAR ? 6 : 3;
    } else if (gloss.length() >= LONG
        && heardJapanese >= FAINT
        && heardJapanese > Math.max(read, heardChinese) + FAR) {
      ja += 4;
    }
    boolean heard = Math.max(heardChinese, heardJapanese) >= LIKE;
    ko += 2 * read + (koreanWord && !heard ? 2 : 0);
    return best(zh, ja, ko);
  }

  private static String best(double zh, double ja, double ko) {
    return ja > ko && ja > zh ? "ja" : zh > ko ? "zh" : "ko-Hani";
  }

  private void weighWithoutGloss() {
    if (weighed) {
      return;
    }
    weighed = true;
    koreanBefore = 1; // most characters in Korean articles are hanja
    // A single character is an example of hanja more often than a word from abroad.
    koreanWord = context.term().characters() == 1 || KoreanWords.bundled().contains(text);
    weighCharacters();
    weighOtherForms();
    weighOtherTerms();
    weighSubject();
  }

  private void weighCharacters() {
    if (sets.newForm()) {
      koreanBefore -= 5;
    } else if (!sets.korean()) {
      koreanBefore -= 1.5;
    }
    if (!sets.japanese()) {
      japaneseBefore -= 6;
    }
    if (!sets.simplified()) {
      chineseBefore -= 1.5;
    }
    if (text.contains("日本")) {
      japaneseBefore += 1.5;
    }
    if (text.contains("中國") || text.contains("中国")) {
      chineseBefore += 1.5;
    }
  }

  private void weighOtherForms() {
    for (Segment form : context.mention().segments()) {
      if (form.role() != Segment.Role.TERM || form.text().equals(text)) {
        continue;
      }
      if (Script.KANA.isIn(form.text()) && context.mention().parts() == 1) {
        japaneseBefore += 8;
      } else if (Script.LATIN.isIn(form.text()) && !Script.HAN.isIn(form.text())) {
        boolean pinyin = Romanisation.isPinyinOf(form.text(), text);
        boolean romaji = Romanisation.isRomaji(form.text());
        chineseBefore += pinyin ? romaji ? 3 : 5 : 0;
        japaneseBefore += romaji ? 4 : 0;
      }
    }
  }

  private void weighOtherTerms() {
    HanTerms all = document.han();
    HanTerms here = document.han(context.mention().passage());
    // A term alone in its passage says nothing of its neighbours.
    double near = here.size() > 1 ? 0.5 : 0;
    double chinese = near * here.chinese(text) + (1 - near) * all.chinese(text);
    double japaneseShare = near * here.japanese(text) + (1 - near) * all.japanese(text);
    if (context.term().characters() == 1) {
      chinese /= 2;
      japaneseShare /= 2;
    }
    if (sets.simplified()) {
      chineseBefore += 5 * Math.min(1, 3 * chinese) + 4 * chinese;
    } else {
      chineseBefore += 3 * chinese;
    }
    if (all.isPartOfChinese(text)) {
      chineseBefore += 5;
    }
    if (sets.japanese()) {
      japaneseBefore += 5 * Math.min(1, 1.5 * japaneseShare);
    }
    koreanBefore += 2 * (near * here.korean(text) + (1 - near) * all.korean(text));
  }

  private void weighSubject() {
    Subjects here = document.subjects(context.mention().passage());
    Subjects all = document.subjects();
    String near = LanguageGuesser.nearSubject(context.left(), "zh", "ja", "ko-Hani");
    chineseBefore += subject(near, here, all, "zh");
    japaneseBefore += subject(near, here, all, "ja");
    koreanBefore += subject(near, here, all, "ko-Hani");
  }

  private static double subject(String near, Subjects here, Subjects all, String language) {
    return (near.equals(language) ? 1 : 0)
        + 1.5 * here.share(language, "zh", "ja", "ko-Hani")
        + 1.5 * all.share(language, "zh", "ja", "ko-Hani");
  }

  private boolean heardAsRomaji(String gloss) {
    return sets.japanese()
        && Romaji.hangul(gloss).filter(hangul -> japaneseLikeness(hangul) >= LIKE).isPresent();
  }

  private double readingLikeness(String gloss) {
    if (asRead == null) {
      asRead = new GlossSounds(reading.sounds(text));
    }
    return asRead.similarity(gloss);
  }

  private double chineseLikeness(String gloss) {
    if (asChinese == null) {
      asChinese = new GlossSounds(mandarin.sounds(text));
    }
    return asChinese.similarity(gloss);
  }

  private double japaneseLikeness(String gloss) {
    if (asJapanese == null) {
      asJapanese = new GlossSounds(japanese.sounds(text));
    }
    return asJapanese.similarity(gloss);
  }
}
