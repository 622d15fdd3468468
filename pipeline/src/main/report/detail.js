// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview One entry with all that is known of it. */

import {charactersOf} from './meanings.js';
import {concordanceOf, contextOf} from './concordance.js';
import {DecisionPanel} from './decision-panel.js';
import {button, h, piece} from './dom.js';
import {findingText, findingTitle} from './finding-text.js';
import {stateOf} from './entry-cells.js';
import {languageName, nameIn, percent} from './words.js';
import {whyOf} from './why.js';

/** Other terms that are listed at most. */
const OTHERS = 12;

export class Detail {
  /**
   * @param {!App} app
   * @param {!Entry} entry
   * @param {{open: function(!Entry), done: function()}} heard open hears which other entry a person
   *     wants to see, done that one decided on this
   */
  constructor(app, entry, heard) {
    this.app = app;
    this.entry = entry;
    this.heard = heard;
    this.panel = new DecisionPanel(app, entry, heard.done);
    this.status = h('span', {}, this.statusText());
    const lines = app.glossary.linesOf(entry);
    this.quote = h('div', {class: 'quote'});
    this.why = h('div', {'aria-live': 'polite'});
    if (lines.length > 0) {
      this.choose(lines[0]);
    }
    const {words} = app;
    this.heading = h(
      'h2',
      {class: 'pair', tabindex: '-1'},
      piece(entry.source, entry.sourceLang, 'source'),
      h('span', {class: 'equals', text: ' = '}),
      entry.target
        ? piece(entry.target, entry.targetLang, 'target')
        : h('span', {class: 'none', text: words.noGloss}),
    );
    this.element = h(
      'article',
      {class: 'detail'},
      this.heading,
      this.facts(),
      lines.length > 0 ? this.quote : null,
      this.findings(),
      this.panel.element,
      lines.length > 0 ? [h('h3', {text: words.why}), this.why] : null,
      this.characters(),
      h('h3', {text: words.concordance}),
      concordanceOf(app, entry, lines, (line) => this.choose(line)),
      this.glosses(),
      this.sameGloss(),
    );
  }

  /** @param {!Line} line is shown, and why it was decided so there */
  choose(line) {
    const {words} = this.app;
    this.quote.replaceChildren(
      contextOf(line, this.entry, line.rival || ''),
      line.rival
        ? h(
            'p',
            {class: 'legend note'},
            h('mark', {text: words.chosenGloss}),
            ' ',
            h('span', {class: 'rival', text: words.nextBest}),
          )
        : '',
    );
    this.panel.offer(line.rival || '');
    this.why.replaceChildren(whyOf(this.app, line));
  }

  update() {
    this.panel.update();
    this.status.replaceChildren(this.statusText());
  }

  /** @return {*} what was decided, or how the program sees the entry */
  statusText() {
    const {app, entry} = this;
    const {words} = app;
    return app.decisions.of(entry) !== null
      ? stateOf(app, entry)
      : nameIn(words.statuses, entry.status) + (entry.review ? ' · ' + words.marked : '');
  }

  /** @return {!HTMLElement} */
  facts() {
    const {app, entry} = this;
    const {words} = app;
    const facts = [
      [words.language, languageName(entry.sourceLang, app.language)],
      entry.kind ? [words.kind, nameIn(words.kinds, entry.kind)] : null,
      [words.confidence, percent(entry.confidence)],
      [words.occurrences, entry.occurrences.toLocaleString(app.language)],
      [words.documents, entry.documents.toLocaleString(app.language)],
      [words.share, percent(entry.share)],
      [words.status, this.status],
      entry.explanation
        ? [words.explanation, h('span', {lang: 'ko', text: entry.explanation})]
        : null,
    ];
    return h(
      'dl',
      {class: 'facts'},
      facts
        .filter(Boolean)
        .map(([name, value]) => h('div', {}, h('dt', {text: name}), h('dd', {}, value))),
    );
  }

  /** @return {?HTMLElement} what a person should know before they decide */
  findings() {
    const {app, entry} = this;
    const found = app.glossary.findingsOf(entry);
    return found.length === 0
      ? null
      : h(
          'ul',
          {class: 'findings', 'aria-label': app.words.views.findings},
          found.map((each) =>
            h(
              'li',
              {},
              findingTitle(app, each).map((part) => [part, ' ']),
              findingText(app, each),
            ),
          ),
        );
  }

  /** @return {?HTMLElement} what each Han character means and how it is read */
  characters() {
    const {entry, app} = this;
    const known = charactersOf(entry.source, entry.target, app.glossary.characters).filter(
      (each) => each.meanings.length > 0 || each.pinyin.length > 0,
    );
    if (known.length === 0) {
      return null;
    }
    return h(
      'section',
      {},
      h('h3', {text: app.words.characters}),
      h(
        'ul',
        {class: 'characters'},
        known.map((each) =>
          h(
            'li',
            {},
            piece(each.character, entry.sourceLang, 'character'),
            h(
              'span',
              {lang: 'ko', class: 'meaning'},
              (each.meanings.join('·') + ' ' + each.reading).trim(),
            ),
            entry.sourceLang === 'zh' && each.pinyin.length > 0
              ? h('span', {lang: 'zh-Latn-pinyin', class: 'pinyin', text: each.pinyin.join(', ')})
              : null,
          ),
        ),
      ),
    );
  }

  /** @return {?HTMLElement} the other glosses of the term */
  glosses() {
    const {entries} = this.entry.term;
    return entries.length < 2 ? null : this.listOf(this.app.words.glossesOf, entries, true);
  }

  /** @return {?HTMLElement} */
  sameGloss() {
    const {entry, app} = this;
    if (entry.target === '') {
      return null;
    }
    const others = app.glossary.entries.filter(
      (each) => each.target === entry.target && each.term !== entry.term,
    );
    return others.length === 0
      ? null
      : this.listOf(app.words.sameGloss, others.slice(0, OTHERS), false);
  }

  /**
   * @param {string} title
   * @param {!Array<!Entry>} entries
   * @param {boolean} byGloss whether their glosses tell them apart, not their terms
   * @return {!HTMLElement}
   */
  listOf(title, entries, byGloss) {
    const {app, entry} = this;
    return h(
      'section',
      {},
      h('h3', {text: title}),
      h(
        'ul',
        {class: 'others'},
        entries.map((each) => {
          const text = byGloss
            ? piece(each.target || app.words.noGloss, each.targetLang)
            : piece(each.source, each.sourceLang);
          const name =
            each === entry
              ? h('strong', {}, text)
              : button(text, () => this.heard.open(each), {class: 'link'});
          return h(
            'li',
            {},
            name,
            ' ',
            h(
              'span',
              {class: 'note'},
              each.occurrences.toLocaleString(app.language) + ' · ' + percent(each.confidence),
            ),
          );
        }),
      ),
    );
  }
}
