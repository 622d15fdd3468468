// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What the characters of a term mean, beside the words of its gloss. */

const HAN = /\p{Script=Han}/u;
const VERB_ENDING = /[을은ㄹ울]$/;
const FIRST = 0xac00;
const FINALS = 28;

/**
 * A character with what is known of it.
 *
 * @typedef {{character: string, meanings: !Array<string>, reading: string, pinyin: !Array<string>, word: string}}
 */
export let Character;

/**
 * @param {string} source
 * @param {string} gloss
 * @param {!Map<string, !Array>} known
 * @return {!Array<!Character>} the Han characters of a term, in order; word is the word of the gloss
 *     that begins as one of its meanings does, or empty
 */
export function charactersOf(source, gloss, known) {
  const words = gloss.split(/\s+/).filter(Boolean);
  return [...source]
    .filter((character) => HAN.test(character))
    .map((character) => {
      const [meanings, reading, pinyin] = known.get(character) || [[], '', []];
      const word = words.find((each) => meanings.some((meaning) => begins(each, meaning)));
      return {character, meanings, reading, pinyin, word: word || ''};
    });
}

/**
 * @param {string} word
 * @param {string} meaning as dictionaries give it: 두터울, 쌓을, 집
 * @return {boolean} whether the word begins as the meaning does without its ending; of a syllable
 *     before the ending the final consonant may differ, as in 두터울 and 두껍게 it may not
 */
function begins(word, meaning) {
  if (word.startsWith(meaning)) {
    return true;
  }
  const stem = meaning.length > 1 ? meaning.replace(VERB_ENDING, '') : meaning;
  if (stem.length > 0 && stem !== meaning && word.startsWith(stem)) {
    return true;
  }
  const open = withoutFinal(meaning);
  return meaning.length === 1 && open !== meaning && withoutFinal(word[0] || '') === open;
}

/**
 * @param {string} syllable
 * @return {string}
 */
function withoutFinal(syllable) {
  const code = syllable.charCodeAt(0) - FIRST;
  return code >= 0 && code < 11172
    ? String.fromCharCode(FIRST + code - (code % FINALS))
    : syllable;
}
