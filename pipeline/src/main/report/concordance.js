// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The mentions of an entry, each in its context and with its place. */

import {button, h, piece} from './dom.js';
import {documentLink} from './document-link.js';
import {partsAround} from './parts.js';
import {percent} from './words.js';

/**
 * @param {!App} app
 * @param {!Entry} entry
 * @param {!Array<!Line>} lines
 * @param {function(!Line)} chosen hears of the line that a person chose
 * @return {!HTMLElement}
 */
export function concordanceOf(app, entry, lines, chosen) {
  const {words, glossary} = app;
  if (lines.length === 0) {
    return h('p', {class: 'note', text: words.noLines});
  }
  const list = h('ol', {class: 'concordance'});
  const choose = (line, item) => {
    list.querySelectorAll('[aria-current]').forEach((each) => each.removeAttribute('aria-current'));
    item.setAttribute('aria-current', 'true');
    chosen(line);
  };
  lines.forEach((line, i) => {
    const doc = glossary.documents[line.document];
    const item = h(
      'li',
      {'aria-current': i === 0 ? 'true' : null},
      contextOf(line, entry),
      h(
        'p',
        {class: 'place'},
        doc ? documentLink(app, doc, doc.name) : '',
        ' ',
        words.place(line.line, line.column),
        ' · ',
        percent(line.confidence),
        lines.length > 1
          ? [' · ', button(words.showReasons, () => choose(line, item), {class: 'link choose'})]
          : null,
      ),
    );
    list.append(item);
  });
  const sampled = lines.length < entry.occurrences;
  return h(
    'div',
    {},
    lines.length > 1 ? h('p', {class: 'note', text: words.concordanceNote}) : null,
    list,
    sampled ? h('p', {class: 'note', text: words.sampled(lines.length, entry.occurrences)}) : null,
  );
}

/**
 * @param {!Line} line
 * @param {!Entry} entry
 * @param {string=} rival the next best gloss, where it is to be shown
 * @return {!HTMLElement} the text around the bracket, its gloss and its term set apart
 */
export function contextOf(line, entry, rival = '') {
  const parts = partsAround(line.left, line.target, rival);
  const from = parts.findIndex((part) => part.gloss);
  const to = parts.filter((part) => part.gloss).length + from;
  const shown = (some) =>
    some.map((part) => (part.rival ? h('span', {class: 'rival', text: part.text}) : part.text));
  return h(
    'p',
    {class: 'context', lang: 'ko'},
    from < 0
      ? shown(parts)
      : [
          shown(parts.slice(0, from)),
          h('mark', {}, shown(parts.slice(from, to))),
          shown(parts.slice(to)),
        ],
    h('span', {class: 'bracket'}, '(', piece(line.inside, entry.sourceLang), ')'),
    line.right,
  );
}
