// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What a person should look at, and how far they have come. */

/**
 * @param {!Entry} entry
 * @return {number} how many of its mentions are wrong, as far as the confidence tells, times 1000
 */
function expectedMistakes(entry) {
  return entry.occurrences * (1000 - entry.confidence);
}

/**
 * @param {!Glossary} glossary
 * @param {boolean} marked whether those marked for review are wanted, or all others that nobody
 *     approved
 * @return {!Array<!Entry>} first those that cost most if nobody looks
 */
export function reviewQueue(glossary, marked) {
  return glossary.entries
    .filter((entry) => entry.status !== 'approved' && entry.review === marked)
    .sort((a, b) => expectedMistakes(b) - expectedMistakes(a) || a.index - b.index);
}

/**
 * @param {!Array<!Entry>} entries
 * @param {!Decisions} decisions
 * @return {number} how many of them are decided
 */
export function decidedOf(entries, decisions) {
  return entries.filter((entry) => decisions.of(entry) !== null).length;
}
