// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Why this span: the evidence of one mention, as bars and in words. */

import {h} from './dom.js';
import {leaningBar} from './charts.js';
import {explain} from './reasons.js';

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
    h('p', {class: 'summary', text: summary}),
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
              h('span', {class: 'evidence-words', text: bar.words}),
            ),
          ),
        ),
    bars.length === 0 ? null : h('p', {class: 'note', text: words.whyNote}),
  );
}

/**
 * @param {number} hundredths
 * @return {string}
 */
function signed(hundredths) {
  return (hundredths > 0 ? '+' : '−') + (Math.abs(hundredths) / 100).toFixed(1);
}
