// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.LanguageCell;
import byeonggi.gloss.GlossLanguage;
import byeonggi.gloss.LettersLanguage;
import byeonggi.glossary.Entry;
import byeonggi.sound.SinoKorean;
import byeonggi.text.NationalSets;
import byeonggi.text.Script;
import java.util.Collection;

/**
 * The languages of entries whose rows name none, as a table of two columns: by the letters of the
 * term, and for Han characters that leave it open by the other terms of the table. Immutable.
 *
 * @param chinese how many terms are Chinese for certain
 * @param japanese how many are Japanese
 */
record OpenLanguages(long chinese, long japanese) {
  /** What a drop says where nothing tells the language. */
  static final String UNTOLD =
      "the row names no language, and its letters do not tell it; write zh, ja, en or another tag"
          + " in the column source_lang";

  /** So many times as many terms make those of the other language an exception. */
  private static final int OUTWEIGHS = 10;

  /** Looks over a table. */
  static OpenLanguages of(Collection<Entry> entries) {
    long chinese = 0;
    long japanese = 0;
    for (Entry entry : entries) {
      String tag =
          isOpen(entry.sourceLanguage())
              ? LettersLanguage.of(entry.sourceTerm()).orElse("")
              : entry.sourceLanguage();
      chinese += tag.equals("zh") ? 1 : 0;
      japanese += tag.equals("ja") ? 1 : 0;
    }
    return new OpenLanguages(chinese, japanese);
  }

  /** The tag of the source term: the row's own, or a judged one, or {@code und}. */
  String ofSource(Entry entry) {
    String tag = entry.sourceLanguage();
    return isOpen(tag)
        ? LettersLanguage.of(entry.sourceTerm()).orElseGet(() -> ofCharacters(entry))
        : tag;
  }

  /** The tag of the gloss: the row's own, or else as a run calls it. */
  static String ofTarget(Entry entry) {
    boolean judged = isOpen(entry.targetLanguage()) && !entry.targetTerm().isEmpty();
    return judged ? GlossLanguage.of(entry.targetTerm()) : entry.targetLanguage();
  }

  private String ofCharacters(Entry entry) {
    String term = entry.sourceTerm();
    NationalSets sets = NationalSets.of(term);
    if (!Script.HAN.isIn(term)) {
      return LanguageCell.UNDETERMINED;
    }
    if (chinese + japanese == 0) {
      boolean korean = sets.korean() && SinoKorean.bundled().reads(term, entry.targetTerm());
      return korean ? "ko-Hani" : "zh";
    }
    if (chinese > OUTWEIGHS * japanese || !sets.japanese()) {
      return "zh";
    }
    return japanese > OUTWEIGHS * chinese ? "ja" : LanguageCell.UNDETERMINED;
  }

  private static boolean isOpen(String tag) {
    return tag.isEmpty() || tag.equals(LanguageCell.UNDETERMINED);
  }
}
