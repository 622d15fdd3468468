// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What a person decided about a pair or a term. */

const STATUSES = ['approved', 'rejected', 'stop', 'corrected'];
const TEXTS = ['source', 'sourceLang', 'target', 'targetLang', 'date'];

/**
 * status: approved, rejected, stop (the term is none, whatever its gloss) or corrected, when the
 * person wrote another gloss, which is in correction.
 *
 * @typedef {{
 *   status: string,
 *   source: string,
 *   sourceLang: string,
 *   target: string,
 *   targetLang: string,
 *   correction: (string|undefined),
 *   note: (string|undefined),
 *   reviewer: (string|undefined),
 *   date: string
 * }}
 */
export let Decision;

/**
 * @param {*} value
 * @return {boolean} whether it is a decision as this page writes them
 */
export function isDecision(value) {
  return (
    typeof value === 'object' &&
    value !== null &&
    STATUSES.includes(value.status) &&
    TEXTS.every((name) => typeof value[name] === 'string') &&
    (value.status !== 'corrected' || typeof value.correction === 'string')
  );
}

/**
 * @param {!Object} decision
 * @return {!Decision} the same with its fields in one order, and without what says nothing
 */
export function normal(decision) {
  const {status, source, sourceLang, date} = decision;
  const ofTerm = status === 'stop';
  const target = ofTerm ? '' : decision.target;
  const targetLang = ofTerm ? '' : decision.targetLang;
  const result = {status, source, sourceLang, target, targetLang, date};
  for (const name of ['correction', 'note', 'reviewer']) {
    if (typeof decision[name] === 'string' && decision[name] !== '') {
      result[name] = decision[name];
    }
  }
  return /** @type {!Decision} */ (result);
}

/**
 * @param {?Decision} one normal
 * @param {?Decision} other normal
 * @return {boolean}
 */
export function alike(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * @param {string} text
 * @return {string} as a gloss is kept: without blanks around it, one blank between words
 */
export function tidy(text) {
  return text.replace(/\s+/g, ' ').trim();
}
