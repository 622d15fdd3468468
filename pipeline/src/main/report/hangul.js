// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Hangul syllables and their initial consonants. */

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FIRST = 0xac00;
const LAST = 0xd7a3;
const SYLLABLES_OF_AN_INITIAL = 588;
const FINALS = 28;
const NIEUN = INITIALS.indexOf('ㄴ');
const RIEUL = INITIALS.indexOf('ㄹ');
const IEUNG = INITIALS.indexOf('ㅇ');
/** Numbers of the vowels ㅑ, ㅒ, ㅕ, ㅖ, ㅛ, ㅠ, ㅣ. */
const BEFORE_I = [2, 3, 6, 7, 12, 17, 20];

/**
 * @param {string} text
 * @param {number} i
 * @return {number} the number of the syllable at this place, from 0; -1 if there is none
 */
function syllableAt(text, i) {
  const code = text.charCodeAt(i);
  return code >= FIRST && code <= LAST ? code - FIRST : -1;
}

/**
 * @param {string} word
 * @return {number} the number of the final consonant of its last letter: 0 for a syllable without one,
 *     -1 if that is no syllable
 */
export function finalOf(word) {
  const syllable = syllableAt(word, word.length - 1);
  return syllable < 0 ? -1 : syllable % FINALS;
}

/**
 * @param {string} letter
 * @return {string} a syllable without its final consonant; what is no syllable as it is
 */
export function withoutFinal(letter) {
  const syllable = syllableAt(letter, 0);
  return syllable < 0 ? letter : String.fromCharCode(FIRST + syllable - (syllable % FINALS));
}

/**
 * At the beginning of a word ㄴ and ㄹ are lost before i and y, and ㄹ becomes ㄴ elsewhere.
 *
 * @param {string} letter a syllable, as a character is read
 * @return {string} the same for the forms of one reading: 이 for 리, 여 for 녀, 나 for 라
 */
export function withoutInitialLaw(letter) {
  const syllable = syllableAt(letter, 0);
  const initial = Math.floor(syllable / SYLLABLES_OF_AN_INITIAL);
  if (syllable < 0 || (initial !== NIEUN && initial !== RIEUL)) {
    return letter;
  }
  const vowel = Math.floor((syllable % SYLLABLES_OF_AN_INITIAL) / FINALS);
  const other = BEFORE_I.includes(vowel) ? IEUNG : NIEUN;
  const code = FIRST + syllable + (other - initial) * SYLLABLES_OF_AN_INITIAL;
  return String.fromCharCode(code);
}

/**
 * @param {string} text
 * @return {string} the text with each syllable replaced by its initial consonant; as long as it was
 */
export function initials(text) {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const syllable = syllableAt(text, i);
    result += syllable < 0 ? text[i] : INITIALS[Math.floor(syllable / SYLLABLES_OF_AN_INITIAL)];
  }
  return result;
}

/**
 * @param {string} text
 * @return {boolean} whether it is written in consonants only, as people do who type initials
 */
export function isInitials(text) {
  return text.length > 0 && [...text].every((letter) => INITIALS.includes(letter));
}

/**
 * @param {string} text
 * @return {string} the same with consonants that keyboards put together taken apart: ㄳ as ㄱㅅ
 */
export function apart(text) {
  return [...text].map((letter) => TOGETHER.get(letter) || letter).join('');
}

const TOGETHER = new Map([
  ['ㄳ', 'ㄱㅅ'],
  ['ㄵ', 'ㄴㅈ'],
  ['ㄶ', 'ㄴㅎ'],
  ['ㄺ', 'ㄹㄱ'],
  ['ㄻ', 'ㄹㅁ'],
  ['ㄼ', 'ㄹㅂ'],
  ['ㄽ', 'ㄹㅅ'],
  ['ㄾ', 'ㄹㅌ'],
  ['ㄿ', 'ㄹㅍ'],
  ['ㅀ', 'ㄹㅎ'],
  ['ㅄ', 'ㅂㅅ'],
]);
