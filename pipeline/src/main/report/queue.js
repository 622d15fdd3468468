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
 * The entries marked for review, then all others that nobody approved; within both those first that
 * cost most if nobody looks.
 *
 * @param {!Glossary} glossary
 * @return {!Array<!Entry>}
 */
export function reviewQueue(glossary) {
  return glossary.entries
    .filter((entry) => entry.status !== 'approved')
    .sort(
      (a, b) =>
        Number(b.review) - Number(a.review) ||
        expectedMistakes(b) - expectedMistakes(a) ||
        a.index - b.index,
    );
}

/**
 * @param {!Glossary} glossary
 * @param {!Decisions} decisions
 * @return {{done: number, all: number}} of the entries marked for review
 */
export function progress(glossary, decisions) {
  const marked = glossary.entries.filter((entry) => entry.review);
  return {done: marked.filter((entry) => decisions.of(entry) !== null).length, all: marked.length};
}
