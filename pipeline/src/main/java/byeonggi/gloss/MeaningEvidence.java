// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.HanjaMeaning;
import byeonggi.dictionary.HanjaMeanings;
import byeonggi.sound.SinoKorean;
import byeonggi.text.Hangul;
import byeonggi.text.Memo;
import byeonggi.text.Script;
import java.util.List;

/**
 * The Korean meanings (훈) and readings of a term's characters against the words of a candidate: 是
 * 옳을, 非 아닐 against 옳고 그름; 大, 模, 型 against 대형 모델. Rewards a candidate that explains all characters
 * and no word more.
 */
final class MeaningEvidence implements Evidence {
  private static final AlignmentFeatures FEATURES = new AlignmentFeatures("meaning.");

  /** Terms whose characters are remembered. */
  private static final int MOST_KNOWN = 1000;

  /** What a character of a term means and how it reads. */
  private record Meant(List<HanjaMeaning> meanings, String readings) {}

  private final Memo<String, List<Meant>> known = new Memo<>(MOST_KNOWN, this::meant);
  private final HanjaMeanings meanings;
  private final SinoKorean readings;

  MeaningEvidence(HanjaMeanings meanings, SinoKorean readings) {
    this.meanings = meanings;
    this.readings = readings;
  }

  @Override
  public String name() {
    return "meaning";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    if (context.term().scriptClass() == TermForm.ScriptClass.LATIN) {
      return Preparation.NOTHING;
    }
    List<Meant> characters = known.of(context.term().text());
    if (characters.isEmpty()) {
      return Preparation.NOTHING;
    }
    Alignment alignment =
        new Alignment(
            characters.size(),
            (unit, word) ->
                likeness(characters.get(unit).meanings(), characters.get(unit).readings(), word));
    return (candidate, features) -> FEATURES.add(alignment, candidate, context, features);
  }

  private List<Meant> meant(String term) {
    return term.codePoints()
        .filter(c -> Script.of(c) == Script.HAN)
        .mapToObj(c -> new Meant(meanings.meanings(c), readings.readings(c)))
        .toList();
  }

  private static double likeness(List<HanjaMeaning> meanings, String readings, String word) {
    double best = 0;
    for (int i = 0; i < readings.length(); i++) {
      if (word.indexOf(readings.charAt(i)) >= 0) {
        best = 0.5;
      }
    }
    for (HanjaMeaning meaning : meanings) {
      best = Math.max(best, likeness(meaning.stem(), word));
    }
    return best;
  }

  private static double likeness(String stem, String word) {
    if (stem.isEmpty()) {
      return 0;
    }
    if (word.startsWith(stem)) {
      return stem.length() > 1 || word.length() == 1 ? 1 : 0.8;
    }
    if (stem.length() > 1 && word.contains(stem)) {
      return 0.9;
    }
    // 두터울 and 두껍게, 그를 and 그름: the same beginning under another ending.
    int same = commonJamo(stem, word);
    return same >= 4 ? 0.7 : same == 3 ? 0.4 : 0;
  }

  /** How many jamo two words have in common at their beginnings. */
  private static int commonJamo(String one, String other) {
    int common = 0;
    for (int i = 0; i < one.length() && i < other.length(); i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (!Hangul.isSyllable(a)
          || !Hangul.isSyllable(b)
          || Hangul.initial(a) != Hangul.initial(b)) {
        return common;
      }
      if (Hangul.vowel(a) != Hangul.vowel(b)) {
        return common + 1;
      }
      if (Hangul.last(a) != Hangul.last(b)) {
        return common + 2;
      }
      common += Hangul.last(a) == 0 ? 2 : 3;
    }
    return common;
  }
}
