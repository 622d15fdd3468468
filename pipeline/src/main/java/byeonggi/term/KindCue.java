// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.Locale;

/**
 * What the text around a gloss says of the kind of its term. Four places for each kind: {@code
 * BEFORE} the gloss ({@code 창업자 량원펑}), {@code AFTER} the bracket ({@code 환팡(幻方) 그룹}), {@code AMONG}
 * others of a kind ({@code 텐센트(腾讯) 등 빅테크 기업}), {@code DOES} what is said of it ({@code …(李納)이 세운}).
 * Their words are in {@code kind-cues.tsv}.
 */
public enum KindCue {
  PERSON_BEFORE,
  PERSON_AFTER,
  PERSON_AMONG,
  PERSON_DOES,
  PLACE_BEFORE,
  PLACE_AFTER,
  PLACE_AMONG,
  PLACE_DOES,
  ORGANISATION_BEFORE,
  ORGANISATION_AFTER,
  ORGANISATION_AMONG,
  ORGANISATION_DOES,
  WORK_BEFORE,
  WORK_AFTER,
  WORK_AMONG,
  WORK_DOES,
  IDIOM_BEFORE,
  IDIOM_AFTER,
  IDIOM_AMONG,
  IDIOM_DOES,
  OTHER_BEFORE,
  OTHER_AFTER,
  OTHER_AMONG,
  OTHER_DOES,
  CONCEPT_BEFORE,
  CONCEPT_AFTER,
  CONCEPT_AMONG,
  CONCEPT_DOES,
  /** The gloss stands in the marks of titles: 《》, 〈〉, 『』, 「」. */
  TITLE_MARKS,
  /** The gloss stands in quotation marks. */
  QUOTATION_MARKS,
  /** The bracket tells years beside the term, as of a life. */
  YEARS,
  /** After the bracket a colon or dash, and what the term means. */
  MEANING;

  /** Its name in {@code kind-weights.tsv}. */
  String feature() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
