// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview Finds entries by what people type: parts of the term, of the gloss or of the
 * explanation, pinyin or its initials, the Korean reading of the term, and initials of the gloss.
 */

import {apart, initials, isInitials} from './hangul.js';
import {Pronunciation} from './pronunciation.js';

const MARKS = /[\u0300-\u036f]/g;
/** All but the consonants and vowels that people type alone, which NFKC would change. */
const NO_JAMO = /[^\u3131-\u318e]+/g;
/** Nearly all texts are of letters that have one form only. */
const PLAIN = /^[\u0020-\u007e\u4e00-\u9fa5\uac00-\ud7a3]*$/;
const BLANKS = /\s+/g;
const LETTERS = /^'*[a-z][a-z']*$/;
const SYLLABLES = /^[\uac00-\ud7a3]{2,}$/;

/**
 * @param {string} text
 * @return {string} the text as it is compared: case, accents and widths do not matter
 */
export function fold(text) {
  if (PLAIN.test(text)) {
    return text.toLowerCase().replace(BLANKS, ' ').trim();
  }
  const lower = text.replace(NO_JAMO, (part) => part.normalize('NFKC')).toLowerCase();
  return lower.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(BLANKS, ' ').trim();
}

export class Search {
  /** @param {!Glossary} glossary */
  constructor(glossary) {
    this.glossary = glossary;
    /** @type {?Array<string>} the texts of each entry */
    this.texts = null;
    /** @type {?Array<string>} its gloss without blanks */
    this.glosses = null;
    /** @type {?Array<string>} the initials of that */
    this.initials = null;
    /** @type {?Pronunciation} */
    this.pronunciation = null;
  }

  /**
   * @param {string} query
   * @return {?Array<number>} the indices of the entries that match every word, or the words as one,
   *     in order of the glossary; null if nothing is asked
   */
  find(query) {
    const words = fold(query).split(' ').filter(Boolean);
    if (words.length === 0) {
      return null;
    }
    this.prepare();
    const each = words.map((word) => this.matcher(word));
    // Syllables of pinyin may have blanks between them: hou ji bo fa.
    const joined = words.length > 1 ? this.matcher(words.join('')) : null;
    const found = [];
    for (let i = 0; i < this.texts.length; i++) {
      if (each.every((matches) => matches(i)) || (joined !== null && joined(i))) {
        found.push(i);
      }
    }
    return found;
  }

  prepare() {
    if (this.texts) {
      return;
    }
    const {entries} = this.glossary;
    this.texts = entries.map((e) => fold(e.source + ' | ' + e.target + ' | ' + e.explanation));
    this.glosses = entries.map((e) => fold(e.target).replace(BLANKS, ''));
    this.initials = this.glosses.map(initials);
    this.pronunciation = new Pronunciation(this.glossary);
  }

  /**
   * @param {string} word
   * @return {function(number): boolean}
   */
  matcher(word) {
    const inText = (i) => this.texts[i].includes(word) || this.glosses[i].includes(word);
    const otherwise = this.readAs(word);
    return otherwise === null ? inText : (i) => inText(i) || otherwise(i);
  }

  /**
   * @param {string} word
   * @return {?function(number): boolean} whether an entry sounds or begins so; null if the word can
   *     only be a part of its text
   */
  readAs(word) {
    const consonants = apart(word);
    if (isInitials(consonants)) {
      return (i) => this.initials[i].includes(consonants);
    }
    if (LETTERS.test(word)) {
      return this.pronunciation.pinyin(word.replace(/'/g, ''));
    }
    return SYLLABLES.test(word) ? this.pronunciation.korean(word) : null;
  }
}
