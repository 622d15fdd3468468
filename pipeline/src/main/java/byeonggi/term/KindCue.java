// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the text around a gloss says of the kind of its term. Places for each kind: {@code BEFORE}
 * the gloss ({@code 창업자 량원펑}), {@code AFTER} the bracket ({@code 환팡(幻方) 그룹}), {@code AMONG} what it
 * is said to be one of ({@code 텐센트(腾讯) 등 빅테크 기업}, {@code …(蘇童)은 작가다}), {@code DOES} what else is
 * said of it ({@code …(李納)이 세운}), {@code LISTED} beside terms of that shape ({@code 자치통감(資治通鑑), …},
 * {@code 알리바바(Alibaba, 阿里巴巴)}). The words are in {@code kind-cues.tsv}. {@code NEAR}: a mention in
 * the same document looks like that kind; may be met more than once beside one mention.
 */
public enum KindCue {
  PERSON_BEFORE,
  PERSON_AFTER,
  PERSON_AMONG,
  PERSON_DOES,
  PERSON_LISTED,
  PLACE_BEFORE,
  PLACE_AFTER,
  PLACE_AMONG,
  PLACE_DOES,
  PLACE_LISTED,
  ORGANISATION_BEFORE,
  ORGANISATION_AFTER,
  ORGANISATION_AMONG,
  ORGANISATION_DOES,
  ORGANISATION_LISTED,
  WORK_BEFORE,
  WORK_AFTER,
  WORK_AMONG,
  WORK_DOES,
  WORK_LISTED,
  IDIOM_BEFORE,
  IDIOM_AFTER,
  IDIOM_AMONG,
  IDIOM_DOES,
  IDIOM_LISTED,
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
  /** A particle after the bracket that says where: 에서, 으로. */
  PARTICLE_AT,
  /** A particle after the bracket that says to whom: 에게, 께서. */
  PARTICLE_TO,
  /** A particle of the subject after the bracket: 은, 가. */
  PARTICLE_SUBJECT,
  /** A particle of the object after the bracket: 을. */
  PARTICLE_OBJECT,
  /** The particle 의 after the bracket. */
  PARTICLE_OF,
  /** The bracket holds the code of a share beside the term. */
  SHARE_CODE,
  /** After the bracket a colon or dash, and what the term means. */
  MEANING,
  /** The gloss with its bracket stands alone in its line. */
  ALONE,
  /** The gloss begins a line, and after the bracket follows what it is. */
  DEFINED,
  /** The gloss begins a line. */
  BEGINNING,
  PERSON_NEAR,
  PLACE_NEAR,
  ORGANISATION_NEAR,
  WORK_NEAR,
  IDIOM_NEAR,
  CONCEPT_NEAR,
  OTHER_NEAR;

  /** The cue of a kind at a place ({@code "BEFORE"}), if there is one. */
  static Optional<KindCue> of(Kind kind, String place) {
    String name = kind.name() + "_" + place;
    return Arrays.stream(values()).filter(cue -> cue.name().equals(name)).findFirst();
  }

  /** Whether it tells of other mentions in the document. */
  boolean isNear() {
    return name().endsWith("_NEAR");
  }

  /** Its name in {@code kind-weights.tsv}. */
  String feature() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
