// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview Whether a term is read as a person types: in pinyin or its initials, or in Korean. A
 * character of several readings has any of them.
 */

import {withoutInitialLaw} from './hangul.js';

const HAN = /\p{Script=Han}/u;

/** The readings of one character: in pinyin, and in Korean as one text of syllables. */
class Readings {
  /**
   * @param {!Array<string>} pinyin
   * @param {string} korean
   */
  constructor(pinyin, korean) {
    this.pinyin = [...new Set(pinyin.map((syllable) => syllable.replace('ü', 'u')))];
    this.initials = this.pinyin.map((syllable) => syllable[0]).join('');
    this.korean = [...korean].map(withoutInitialLaw).join('');
  }
}

/** The readings of all terms. */
export class Pronunciation {
  /** @param {!Glossary} glossary */
  constructor(glossary) {
    const known = new Map();
    for (const [character, [, korean, pinyin]] of glossary.characters) {
      known.set(character, new Readings(pinyin, korean));
    }
    const none = new Readings([], '');
    /** @type {!Array<!Array<!Readings>>} of each entry; those of one term share them */
    this.terms = [];
    for (const term of glossary.terms) {
      const readings = HAN.test(term.source)
        ? [...term.source].filter((each) => HAN.test(each)).map((each) => known.get(each) || none)
        : [];
      for (const entry of term.entries) {
        this.terms[entry.index] = readings;
      }
    }
  }

  /**
   * @param {string} letters small ones, without blanks and marks
   * @return {function(number): boolean} whether an entry's term is read so, from any of its
   *     characters on, or has these initials
   */
  pinyin(letters) {
    return (i) => {
      const term = this.terms[i];
      return term.some((_, from) => isRead(term, from, letters)) || hasInitials(term, letters);
    };
  }

  /**
   * @param {string} syllables of Hangul
   * @return {function(number): boolean} whether the characters of an entry's term are read so, from
   *     any of them on
   */
  korean(syllables) {
    const wanted = [...syllables].map(withoutInitialLaw);
    return (i) => {
      const term = this.terms[i];
      for (let from = 0; from + wanted.length <= term.length; from++) {
        if (wanted.every((syllable, at) => term[from + at].korean.includes(syllable))) {
          return true;
        }
      }
      return false;
    };
  }
}

/**
 * @param {!Array<!Readings>} term
 * @param {number} from
 * @param {string} letters
 * @return {boolean} whether the term from this character on is read as the letters begin; they may
 *     end within a syllable
 */
function isRead(term, from, letters) {
  return (
    from < term.length &&
    term[from].pinyin.some(
      (syllable) =>
        syllable.startsWith(letters) ||
        (letters.startsWith(syllable) && isRead(term, from + 1, letters.slice(syllable.length))),
    )
  );
}

/**
 * @param {!Array<!Readings>} term
 * @param {string} letters
 * @return {boolean} whether the first characters begin so
 */
function hasInitials(term, letters) {
  if (letters.length > term.length) {
    return false;
  }
  for (let i = 0; i < letters.length; i++) {
    if (!term[i].initials.includes(letters[i])) {
      return false;
    }
  }
  return true;
}
