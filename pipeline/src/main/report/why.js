// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Why this span: the evidence of one mention, as bars and in words. */

import {h, piece} from './dom.js';
import {leaningBar} from './charts.js';
import {explain} from './reasons.js';

const HAN = /(\p{Script=Han}+)/u;

/**
 * @param {!App} app
 * @param {!Line} line
 * @return {!HTMLElement}
 */
export function whyOf(app, line) {
  const {words} = app;
  const {summary, bars} = explain(line, app.glossary, app.language);
  const most = Math.max(300, ...bars.map((bar) => Math.abs(bar.lead)));
  return h(
    'div',
    {class: 'why'},
    h('p', {class: 'summary'}, glyphs(summary, line.entry.sourceLang)),
    bars.length === 0
      ? null
      : h(
          'ul',
          {class: 'evidence'},
          bars.map((bar) =>
            h(
              'li',
              {},
              h('span', {class: 'evidence-name', text: bar.label}),
              leaningBar(bar.lead / most),
              h(
                'span',
                {class: 'evidence-points'},
                h('span', {class: 'unseen', text: words.strength(bar.lead / 100)}),
                h('span', {'aria-hidden': 'true', text: signed(bar.lead)}),
              ),
              h('span', {class: 'evidence-words'}, glyphs(bar.words, line.entry.sourceLang)),
            ),
          ),
        ),
    bars.length === 0
      ? null
      : h(
          'details',
          {class: 'note'},
          h('summary', {text: words.whyPoints}),
          h('p', {text: words.whyNote}),
        ),
  );
}

/**
 * @param {string} text
 * @param {string} lang the language of the Han characters in it
 * @return {!Array}
 */
function glyphs(text, lang) {
  return text.split(HAN).map((part, i) => (i % 2 === 0 ? part : piece(part, lang)));
}

/**
 * @param {number} hundredths
 * @return {string}
 */
function signed(hundredths) {
  return (hundredths > 0 ? '+' : '−') + (Math.abs(hundredths) / 100).toFixed(1);
}
