// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Where the gloss stands in the text before its bracket. */

/**
 * @param {string} text
 * @param {string} gloss
 * @return {{before: string, gloss: string, after: string}} the text in three; the gloss is empty if
 *     it does not stand there
 */
export function partsAround(text, gloss) {
  const pattern = gloss
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
  if (pattern !== '') {
    let last = null;
    for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
      last = match;
    }
    if (last) {
      const end = last.index + last[0].length;
      return {before: text.slice(0, last.index), gloss: last[0], after: text.slice(end)};
    }
  }
  return {before: text, gloss: '', after: ''};
}
