// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/**
 * What a morpheme does in its clause. Nori has one tag for all particles and one for all endings;
 * here they are told apart by their form (한글 맞춤법 and the school grammar's lists of 조사 and 어미).
 */
enum Grammar {
  NOUN,
  PROPER_NOUN,
  BOUND_NOUN,
  PRONOUN,
  NUMBER,
  FOREIGN,
  PREFIX,
  NOUN_SUFFIX,
  VERB_SUFFIX,
  VERB,
  COPULA,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  INTERJECTION,
  TOPIC,
  SUBJECT,
  OBJECT,
  GENITIVE,
  ADVERBIAL,
  AND,
  QUOTATIVE,
  CONNECTIVE,
  ADNOMINAL,
  FINAL,
  NOMINAL,
  MARK,
  OTHER;

  private static final Set<String> SUBJECTS = Set.of("이", "가", "께서");
  private static final Set<String> OBJECTS = Set.of("을", "를", "ᆯ");
  private static final Set<String> ANDS = Set.of("과", "와", "이랑", "랑", "하고", "이며");
  private static final Set<String> QUOTATIVES = Set.of("라고", "이라고", "고");
  private static final Set<String> TOPICS =
      Set.of(
          "은", "는", "ᆫ", "도", "만", "까지", "마저", "조차", "나", "이나", "라도", "이라도", "이란", "란", "야", "이야",
          "뿐", "밖에", "마다", "든지", "이든", "든", "인즉", "커녕");

  private static final Set<String> NOMINALS = Set.of("기", "음", "ᆷ");
  private static final Set<String> ADNOMINALS =
      Set.of("는", "은", "ᆫ", "을", "ᆯ", "던", "다는", "라는", "ᆫ다는", "는다는", "자는", "냐는", "다던", "라던");

  /** The part that a morpheme plays, by Nori's tag and its form. */
  static Grammar of(POS.Tag tag, String form) {
    return switch (tag) {
      case NNG, XR -> NOUN;
      case NNP -> PROPER_NOUN;
      case NNB, NNBC -> BOUND_NOUN;
      case NP -> PRONOUN;
      case NR, SN -> NUMBER;
      case SL, SH -> FOREIGN;
      case XPN -> PREFIX;
      case XSN -> NOUN_SUFFIX;
      case XSV, XSA -> VERB_SUFFIX;
      case VV, VA, VX, VCN, VSV -> VERB;
      case VCP -> COPULA;
      case MAG -> ADVERB;
      case MAJ -> CONJUNCTION;
      case MM -> DETERMINER;
      case IC -> INTERJECTION;
      case J -> particle(form);
      case E -> ending(form);
      case SF, SE, SSO, SSC, SC, SY, SP -> MARK;
      default -> OTHER;
    };
  }

  private static Grammar particle(String form) {
    if (form.equals("의")) {
      return GENITIVE;
    }
    if (SUBJECTS.contains(form)) {
      return SUBJECT;
    }
    if (OBJECTS.contains(form)) {
      return OBJECT;
    }
    if (ANDS.contains(form)) {
      return AND;
    }
    if (QUOTATIVES.contains(form)) {
      return QUOTATIVE;
    }
    return TOPICS.contains(form) ? TOPIC : ADVERBIAL;
  }

  private static Grammar ending(String form) {
    if (ADNOMINALS.contains(form) || form.endsWith("다는") || form.endsWith("라는")) {
      return ADNOMINAL;
    }
    if (NOMINALS.contains(form)) {
      return NOMINAL;
    }
    boolean isFinal =
        form.endsWith("다") || form.endsWith("요") || form.endsWith("까") || form.endsWith("죠");
    return isFinal ? FINAL : CONNECTIVE;
  }

  /** Whether it is a particle. */
  boolean isParticle() {
    return switch (this) {
      case TOPIC, SUBJECT, OBJECT, GENITIVE, ADVERBIAL, AND, QUOTATIVE -> true;
      default -> false;
    };
  }

  /** Whether it is a verb's ending. */
  boolean isEnding() {
    return this == CONNECTIVE || this == ADNOMINAL || this == FINAL || this == NOMINAL;
  }

  /** Whether it is a noun of any sort. */
  boolean isNoun() {
    return this == NOUN || this == PROPER_NOUN || this == BOUND_NOUN;
  }
}
