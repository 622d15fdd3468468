// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What the cells of the list of entries show. */

import {h, piece} from './dom.js';
import {nameIn, percent} from './words.js';

/**
 * @param {!App} app
 * @param {!Entry} entry
 * @return {*} its gloss, and what a person wrote instead
 */
export function glossOf(app, entry) {
  const {words, decisions} = app;
  const decision = decisions.of(entry);
  const gloss = entry.target
    ? piece(entry.target, entry.targetLang)
    : h('span', {class: 'none', text: words.noGloss});
  if (decision === null || decision.status === 'approved') {
    return gloss;
  }
  return decision.status === 'corrected'
    ? [h('del', {}, gloss), ' ', h('ins', {lang: 'ko', text: decision.correction})]
    : h('del', {}, gloss);
}

/**
 * @param {!App} app
 * @param {!Entry} entry
 * @return {*} what was decided, or how the program sees it
 */
export function stateOf(app, entry) {
  const {words, decisions} = app;
  const decision = decisions.of(entry);
  if (decision !== null) {
    return h('span', {class: 'badge ' + decision.status, text: words.decisions[decision.status]});
  }
  return entry.review
    ? h('span', {class: 'badge review', text: words.marked})
    : h('span', {class: 'plain-state', text: nameIn(words.statuses, entry.status)});
}

/**
 * @param {!Entry} entry
 * @return {!HTMLElement} a small bar and the number
 */
export function confidenceOf(entry) {
  return h(
    'span',
    {class: 'confidence-value'},
    h(
      'span',
      {class: entry.review ? 'meter low' : 'meter', 'aria-hidden': 'true'},
      h('span', {style: {width: entry.confidence / 10 + '%'}}),
    ),
    percent(entry.confidence),
  );
}
