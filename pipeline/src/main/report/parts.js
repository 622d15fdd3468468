// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Where the gloss, and the next best one, stand in the text before their bracket. */

/** A bracket between the characters of a gloss, with what it holds. */
const BRACKET = '(?:\\s*[(（][^()（）]*[)）])?';
/** Longer glosses are not looked for past brackets. */
const LONG = 200;

/**
 * A piece of a text, and whether it is of the gloss and of the next best one.
 *
 * @typedef {{text: string, gloss: boolean, rival: boolean}}
 */
export let Part;

/**
 * @param {string} text
 * @param {string} gloss
 * @param {string} rival empty for none
 * @return {!Array<!Part>} the text in pieces; nothing is of a gloss that does not stand there
 */
export function partsAround(text, gloss, rival = '') {
  const chosen = rangeOf(text, gloss, -1);
  const next = rangeOf(text, rival, chosen.end);
  const bounds = [0, chosen.start, chosen.end, next.start, next.end, text.length];
  const places = [...new Set(bounds)].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i];
    const isIn = (range) => range.start <= start && end <= range.end;
    return {text: text.slice(start, end), gloss: isIn(chosen), rival: isIn(next)};
  });
}

/**
 * @param {string} text
 * @param {string} words
 * @param {number} end where it should end; less than 1 if that is not known
 * @return {{start: number, end: number}} the place that ends there, or the last one; an empty one if
 *     there is none
 */
function rangeOf(text, words, end) {
  const ranges = rangesOf(text, words, '');
  const all = ranges.length > 0 || words.length > LONG ? ranges : rangesOf(text, words, BRACKET);
  return all.find((range) => range.end === end) || all.pop() || {start: 0, end: 0};
}

/**
 * @param {string} text
 * @param {string} words
 * @param {string} between pattern of what may stand between two characters
 * @return {!Array<{start: number, end: number}>}
 */
function rangesOf(text, words, between) {
  const pattern = words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [...word].map((c) => c.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')).join(between))
    .join(between + '\\s+');
  if (pattern === '') {
    return [];
  }
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * @param {string} text
 * @param {string} gloss
 * @return {string} the word before the gloss; empty if it stands first in its sentence, or not there
 */
export function wordBefore(text, gloss) {
  const {start} = rangeOf(text, gloss, -1);
  const before = text.slice(0, start).replace(/[(（][^()（）]*[)）]/g, '');
  const words = before.match(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}.!?。！？]*$)/u);
  return words ? words[0] : '';
}
