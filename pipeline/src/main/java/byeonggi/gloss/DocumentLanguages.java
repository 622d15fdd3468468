// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.mention.Mention;
import byeonggi.text.NationalSets;
import byeonggi.text.Script;
import java.util.List;

/**
 * What the terms of a document in Han characters and kana say of its languages.
 *
 * @param simplified how many terms have a character that only simplified Chinese has
 * @param japanese how many terms have kana, or a character that only Japanese has
 * @param han how many terms have Han characters and are not surely Japanese
 */
record DocumentLanguages(int simplified, int japanese, int han) {
  static DocumentLanguages of(List<Mention> mentions) {
    int simplified = 0;
    int japanese = 0;
    int han = 0;
    for (Mention mention : mentions) {
      String term = mention.term().text();
      NationalSets sets = NationalSets.of(term);
      if (Script.KANA.isIn(term) || sets.onlyJapanese()) {
        japanese++;
      } else if (Script.HAN.isIn(term)) {
        han++;
        simplified += sets.onlySimplified() ? 1 : 0;
      }
    }
    return new DocumentLanguages(simplified, japanese, han);
  }
}
