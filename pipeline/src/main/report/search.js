// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview Finds entries by what people type: parts of the term, of the gloss or of the
 * explanation, pinyin or its initials, and initials of Hangul.
 */

import {apart, initials, isInitials} from './hangul.js';

const MARKS = /[\u0300-\u036f]/g;
/** All but the consonants and vowels that people type alone, which NFKC would change. */
const NO_JAMO = /[^\u3131-\u318e]+/g;
/** Nearly all texts are of letters that have one form only. */
const PLAIN = /^[\u0020-\u007e\u4e00-\u9fa5\uac00-\ud7a3]*$/;
const BLANKS = /\s+/g;
const LETTERS = /^[a-z']+$/;
/** What stands before the first letter of a reading, so that a search can ask for beginnings. */
const START = '\u0001';

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
    /** @type {?Array<string>} the initials of its gloss */
    this.initials = null;
    /** @type {?Array<string>} how its term is read: each reading after a mark of its start */
    this.readings = null;
  }

  /**
   * @param {string} query
   * @return {?Array<number>} the indices of the entries that match every word, in order of the
   *     glossary; null if nothing is asked
   */
  find(query) {
    const words = fold(query).split(' ').filter(Boolean);
    if (words.length === 0) {
      return null;
    }
    this.prepare();
    const all = this.wholePinyin(words) || words.map((word) => this.matcher(word));
    const found = [];
    for (let i = 0; i < this.texts.length; i++) {
      if (all.every((matches) => matches(i))) {
        found.push(i);
      }
    }
    return found;
  }

  prepare() {
    if (this.texts) {
      return;
    }
    const {entries, characters} = this.glossary;
    this.texts = entries.map((e) => fold(e.source + ' | ' + e.target + ' | ' + e.explanation));
    this.initials = entries.map((e) => initials(fold(e.target).replace(BLANKS, '')));
    this.readings = entries.map((e) => readings(e, characters));
  }

  /**
   * @param {string} word
   * @return {function(number): boolean}
   */
  matcher(word) {
    const consonants = apart(word);
    if (isInitials(consonants)) {
      return (i) => this.initials[i].includes(consonants) || this.texts[i].includes(word);
    }
    const reading = LETTERS.test(word) ? START + word.replace(/'/g, '') : null;
    return (i) =>
      this.texts[i].includes(word) || (reading !== null && this.readings[i].includes(reading));
  }

  /**
   * Syllables with blanks between them are one word: hou ji bo fa.
   *
   * @param {!Array<string>} words
   * @return {?Array<function(number): boolean>}
   */
  wholePinyin(words) {
    if (words.length < 2 || !words.every((word) => LETTERS.test(word))) {
      return null;
    }
    const reading = START + words.join('').replace(/'/g, '');
    const each = words.map((word) => this.matcher(word));
    return [(i) => this.readings[i].includes(reading) || each.every((matches) => matches(i))];
  }
}

/**
 * @param {!Entry} entry
 * @param {!Map<string, !Array>} characters
 * @return {string} its pinyin from each character on, and the same for their initials
 */
function readings(entry, characters) {
  if (entry.sourceLang === 'en') {
    return '';
  }
  const syllables = [];
  for (const character of entry.source) {
    const known = characters.get(character);
    if (known && known[2].length > 0) {
      syllables.push(known[2][0].replace('ü', 'u'));
    }
  }
  if (syllables.length === 0) {
    return '';
  }
  let result = '';
  for (let from = 0; from < syllables.length; from++) {
    result += START + syllables.slice(from).join('');
  }
  return result + START + syllables.map((syllable) => syllable[0]).join('');
}
