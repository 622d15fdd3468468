// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The page's words in the language that the reader chose, and forms of numbers. */

import {english} from './messages-en.js';
import {korean} from './messages-ko.js';

/**
 * @param {string} language ko or en
 * @return {!Object} all words
 */
export function wordsIn(language) {
  return language === 'ko' ? korean : english;
}

/**
 * @param {!Object} names
 * @param {string} key
 * @return {string} a word of a list, or the key itself if the list has none
 */
export function nameIn(names, key) {
  return Object.hasOwn(names, key) ? names[key] : key;
}

/** @type {!Map<string, !Intl.DisplayNames>} */
const languageNames = new Map();

/**
 * @param {string} tag BCP 47
 * @param {string} language ko or en
 * @return {string} the language's name
 */
export function languageName(tag, language) {
  const {languages} = wordsIn(language);
  if (Object.hasOwn(languages, tag)) {
    return languages[tag];
  }
  if (!languageNames.has(language)) {
    languageNames.set(language, new Intl.DisplayNames([language], {type: 'language'}));
  }
  try {
    return languageNames.get(language).of(tag) || tag;
  } catch (e) {
    return tag; // No tag at all.
  }
}

/**
 * @param {number} perMille
 * @return {string}
 */
export function percent(perMille) {
  return (perMille / 10).toFixed(perMille % 10 === 0 ? 0 : 1) + '%';
}
