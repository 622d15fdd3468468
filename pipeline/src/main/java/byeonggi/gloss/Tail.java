// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * How an eojeol ends: what binds it to, or parts it from, the next. Punctuation outweighs
 * morphology.
 */
enum Tail {
  NOUN,
  PROPER_NOUN,
  BOUND_NOUN,
  PRONOUN,
  NUMBER,
  FOREIGN,
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
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  SUFFIX,
  VERB,
  OTHER,
  COMMA,
  COLON,
  DASH,
  BAR,
  MIDDOT,
  CLOSING_QUOTE,
  SENTENCE_END,
  OTHER_MARK,
  LINE_END;

  /** The tail that a punctuation mark makes. */
  static Tail ofMark(char mark) {
    return switch (mark) {
      case ',', '，', '、', ';', '；' -> COMMA;
      case ':', '：', '=' -> COLON;
      case '-', '–', '—', '―', '~', '→', '⇒', '‐', '−' -> DASH;
      case '|', '/', '\\', '｜', '／' -> BAR;
      case '·', '・', 'ㆍ', '‧', '•' -> MIDDOT;
      case '.', '?', '!', '。', '？', '！', '…' -> SENTENCE_END;
      default -> Quotes.isClosing(mark) ? CLOSING_QUOTE : OTHER_MARK;
    };
  }

  /** The tail that the part of a last morpheme makes. */
  static Tail of(Grammar grammar) {
    return switch (grammar) {
      case NOUN -> NOUN;
      case PROPER_NOUN -> PROPER_NOUN;
      case BOUND_NOUN -> BOUND_NOUN;
      case PRONOUN -> PRONOUN;
      case NUMBER -> NUMBER;
      case FOREIGN -> FOREIGN;
      case TOPIC -> TOPIC;
      case SUBJECT -> SUBJECT;
      case OBJECT -> OBJECT;
      case GENITIVE -> GENITIVE;
      case ADVERBIAL -> ADVERBIAL;
      case AND -> AND;
      case QUOTATIVE -> QUOTATIVE;
      case CONNECTIVE -> CONNECTIVE;
      case ADNOMINAL -> ADNOMINAL;
      case FINAL, INTERJECTION -> FINAL;
      case NOMINAL -> NOMINAL;
      case ADVERB -> ADVERB;
      case CONJUNCTION -> CONJUNCTION;
      case DETERMINER -> DETERMINER;
      case NOUN_SUFFIX, PREFIX -> SUFFIX;
      case VERB, VERB_SUFFIX, COPULA -> VERB;
      case MARK, OTHER -> OTHER;
    };
  }

  /** Whether a particle or ending of the clause ends the eojeol, so that a new phrase begins. */
  boolean endsPhrase() {
    return switch (this) {
      case TOPIC,
          SUBJECT,
          OBJECT,
          ADVERBIAL,
          QUOTATIVE,
          CONNECTIVE,
          FINAL,
          CONJUNCTION,
          ADVERB,
          SENTENCE_END ->
          true;
      default -> false;
    };
  }
}
