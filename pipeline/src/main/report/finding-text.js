// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What a finding says. */

import {h} from './dom.js';
import {nameIn} from './words.js';

/** Severities, the worst first. */
export const SEVERITIES = ['error', 'warning', 'info'];

/** In the tables sentences are English; what is none is a text to write, for all to read. */
const SENTENCE = /[a-z]+ [a-z]+/;

/**
 * @param {!App} app
 * @param {!Object} finding
 * @return {!Array<!HTMLElement>} how bad it is, and its name
 */
export function findingTitle(app, finding) {
  const {words} = app;
  return [
    h('span', {
      // A class of our own, whatever the data says.
      class: 'badge ' + (SEVERITIES.includes(finding.severity) ? finding.severity : 'info'),
      text: nameIn(words.severities, finding.severity),
    }),
    h('strong', {text: nameIn(words.rules, finding.finding)}),
  ];
}

/**
 * @param {!App} app
 * @param {!Object} finding
 * @return {!Array<!HTMLElement>} what it means, what was found, and what to write
 */
export function findingText(app, finding) {
  const {words} = app;
  const advice = words.advice(finding.finding);
  const toWrite = advice !== '' && SENTENCE.test(finding.suggestion) ? '' : finding.suggestion;
  const said = toWrite === '' ? [finding.detail, finding.suggestion] : [finding.detail];
  return [
    advice === '' ? null : h('p', {text: advice}),
    h('p', {
      lang: 'en',
      class: advice === '' ? null : 'note',
      text: said.filter(Boolean).join('; '),
    }),
    toWrite === ''
      ? null
      : h('p', {}, words.suggestion + ': ', h('strong', {lang: 'und', text: toWrite})),
  ].filter(Boolean);
}
