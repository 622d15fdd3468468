// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Charts: lists of bars, which are drawings beside their numbers. */

import {button, h, svg} from './dom.js';

/**
 * A bar of a chart. With an action its name is a button.
 *
 * @typedef {{label: string, lang: (string|undefined), count: number, action: (function()|undefined), dim: (boolean|undefined)}}
 */
export let ChartBar;

/**
 * @param {string} title
 * @param {!Array<!ChartBar>} bars
 * @param {string} note what is told below; may be empty
 * @return {!HTMLElement}
 */
export function barChart(title, bars, note) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return h(
    'section',
    {class: 'chart'},
    h('h3', {text: title}),
    h(
      'ul',
      {class: 'bars'},
      bars.map((bar) => barItem(bar, most)),
    ),
    note ? h('p', {class: 'note', text: note}) : null,
  );
}

/**
 * @param {!ChartBar} bar
 * @param {number} most
 * @return {!HTMLElement}
 */
function barItem(bar, most) {
  const name = h('span', {lang: bar.lang || null, text: bar.label});
  return h(
    'li',
    {},
    h('span', {class: 'bar-name'}, bar.action ? button(name, bar.action, {class: 'link'}) : name),
    barOf(bar.count / most, bar.dim === true),
    h('span', {class: 'bar-count', text: bar.count.toLocaleString()}),
  );
}

/**
 * @param {number} part from 0 to 1
 * @param {boolean} dim
 * @return {!Element}
 */
function barOf(part, dim) {
  const width = part > 0 ? Math.max(1, part * 100) : 0;
  return svg(
    'svg',
    {class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true'},
    svg('rect', {x: 0, y: 0, width: 100, height: 10, class: 'track'}),
    svg('rect', {x: 0, y: 0, width, height: 10, class: dim ? 'fill dim' : 'fill'}),
  );
}

/**
 * A bar from the middle: to the right what speaks for, to the left what speaks against.
 *
 * @param {number} part from -1 to 1
 * @return {!Element}
 */
export function leaningBar(part) {
  const width = Math.max(1, Math.abs(part) * 50);
  return svg(
    'svg',
    {
      class: 'bar leaning',
      viewBox: '0 0 100 10',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    svg('rect', {x: 0, y: 4, width: 100, height: 2, class: 'track'}),
    svg('rect', {
      x: part > 0 ? 50 : 50 - width,
      y: 0,
      width,
      height: 10,
      class: part > 0 ? 'fill' : 'fill against',
    }),
    svg('rect', {x: 49.7, y: 0, width: 0.6, height: 10, class: 'axis'}),
  );
}
