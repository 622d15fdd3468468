// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What the characters of a term mean, beside the words of its gloss. */

import {finalOf, withoutFinal} from './hangul.js';

const HAN = /\p{Script=Han}/u;
const VERB_ENDING = /[을은울]$/;
const RIEUL = 8;
/** Meanings of a character that are shown at most. */
const SHOWN = 3;

/**
 * A character with what is known of it. Of its meanings the one that the gloss holds comes first.
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
  const words = gloss.match(/[\p{L}\p{N}]+/gu) || [];
  return [...source]
    .filter((character) => HAN.test(character))
    .map((character) => {
      const [all, readings, pinyin] = known.get(character) || [[], '', []];
      let best = {meaning: '', word: '', likeness: 0};
      for (const meaning of all) {
        for (const word of words) {
          const likeness = likenessOf(word, meaning);
          if (likeness > best.likeness) {
            best = {meaning, word, likeness};
          }
        }
      }
      const others = all.filter((meaning) => meaning !== best.meaning);
      const meanings = (best.meaning ? [best.meaning, ...others] : others).slice(0, SHOWN);
      return {character, meanings, reading: readings.slice(0, 1), pinyin, word: best.word};
    });
}

/**
 * @param {!Array<!Character>} characters
 * @param {string} between what stands before an opening bracket
 * @return {{found: string, missed: string}} 厚(두터울 후) → 두껍게, … and those whose meanings no word
 *     of the gloss begins with; what nothing is known of is in neither
 */
export function charactersInWords(characters, between) {
  const known = characters.filter((each) => each.meanings.length > 0);
  const named = (each) =>
    each.character + between + '(' + (meaningOf(each) + ' ' + each.reading).trim() + ')';
  const listed = (list, text) => list.map(text).join(', ');
  return {
    found: listed(
      known.filter((each) => each.word !== ''),
      (each) => named(each) + ' → ' + each.word,
    ),
    missed: listed(
      known.filter((each) => each.word === ''),
      named,
    ),
  };
}

/**
 * @param {!Character} character
 * @return {string} the meaning that the gloss holds, or the first two if it holds none
 */
export function meaningOf(character) {
  return character.meanings.slice(0, character.word === '' ? 2 : 1).join('·');
}

/**
 * @param {string} word
 * @param {string} meaning as dictionaries give it: 두터울, 쌓을, 집
 * @return {number} 3 if the word begins with the meaning, 2 with its stem, 1 if a verb's first
 *     syllable is the same (두터울, 두껍게) or has another final (클, 크게); 0 otherwise
 */
function likenessOf(word, meaning) {
  if (word.startsWith(meaning)) {
    return 3;
  }
  const stem = meaning.length > 1 ? meaning.replace(VERB_ENDING, '') : meaning;
  if (stem !== meaning && stem.length > 0 && word.startsWith(stem)) {
    return 2;
  }
  if (!VERB_ENDING.test(meaning) && finalOf(meaning) !== RIEUL) {
    return 0;
  }
  const sameFirst = meaning.length > 1 && word[0] === meaning[0];
  const sameStem = meaning.length === 1 && withoutFinal(word[0]) === withoutFinal(meaning);
  return sameFirst || sameStem ? 1 : 0;
}
