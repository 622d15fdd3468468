// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Hangul syllables and their initial consonants. */

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FIRST = 0xac00;
const LAST = 0xd7a3;
const SYLLABLES_OF_AN_INITIAL = 588;

/**
 * @param {string} text
 * @return {string} the text with each syllable replaced by its initial consonant; as long as it was
 */
export function initials(text) {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    result +=
      code >= FIRST && code <= LAST
        ? INITIALS[Math.floor((code - FIRST) / SYLLABLES_OF_AN_INITIAL)]
        : text[i];
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

/**
 * @param {string} word
 * @param {string} afterConsonant the particle after a final consonant: 을
 * @param {string} afterVowel the same after a vowel: 를
 * @return {string} the particle that the word asks for; both where its sound is not known
 */
export function particle(word, afterConsonant, afterVowel) {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  const code = letters.charCodeAt(letters.length - 1);
  if (code >= FIRST && code <= LAST) {
    return (code - FIRST) % 28 === 0 ? afterVowel : afterConsonant;
  }
  return afterConsonant + '(' + afterVowel + ')';
}
