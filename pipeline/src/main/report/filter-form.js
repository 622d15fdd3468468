// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The search box and the filters of the list of entries. */

import {anything} from './question.js';
import {button, choice, h, labelled} from './dom.js';
import {languageName, nameIn, percent} from './words.js';

const STEPS = [0, 300, 500, 600, 700, 800, 900, 950, 990, 1000];

export class Filters {
  /**
   * @param {!App} app
   * @param {function()} changed
   */
  constructor(app, changed) {
    this.app = app;
    this.changed = changed;
    const {words, question} = app;
    this.search = /** @type {!HTMLInputElement} */ (
      h('input', {
        type: 'search',
        placeholder: words.searchHint,
        value: question.query,
        autocomplete: 'off',
        spellcheck: 'false',
        on: {input: () => this.set('query', this.search.value)},
      })
    );
    this.fields = h('div', {class: 'fields'});
    this.chips = h('ul', {class: 'chips', 'aria-label': words.activeFilters});
    this.element = h(
      'form',
      {class: 'filters', role: 'search', on: {submit: (event) => event.preventDefault()}},
      labelled(words.search, this.search, 'search'),
      h(
        'details',
        {class: 'more', open: window.innerWidth > 900},
        h('summary', {text: words.filters}),
        this.fields,
      ),
      this.chips,
    );
    this.fill();
  }

  fill() {
    const {words, question, glossary, language} = this.app;
    const present = (field) => [...new Set(glossary.entries.map((entry) => entry[field]))].sort();
    const options = (values, name) => [
      ['', words.all],
      ...values.map((each) => [each, name(each)]),
    ];
    const select = (label, field, list) =>
      labelled(
        label,
        choice(list, question[field], (value) => this.set(field, value)),
      );
    const percents = STEPS.map((step) => [String(step), percent(step)]);
    const bound = (label, i) =>
      labelled(
        words.confidence + ' ' + label,
        choice(percents, String(question.confidence[i]), (value) => {
          const confidence = [...question.confidence];
          confidence[i] = Number(value);
          this.set('confidence', confidence);
        }),
      );
    const [least, most] = question.confidence;
    for (const value of [least, most]) {
      if (!STEPS.includes(value)) {
        percents.push([String(value), percent(value)]);
      }
    }
    const kinds = present('kind').filter(Boolean);
    this.fields.replaceChildren(
      ...[
        select(
          words.language,
          'language',
          options(present('language'), (tag) => languageName(tag, language)),
        ),
        kinds.length > 0
          ? select(
              words.kind,
              'kind',
              options(kinds, (kind) => nameIn(words.kinds, kind)),
            )
          : null,
        select(
          words.status,
          'status',
          options(present('status'), (status) => nameIn(words.statuses, status)),
        ),
        select(words.review, 'review', [
          ['', words.all],
          ['yes', words.yes],
          ['no', words.no],
        ]),
        select(words.decision, 'decision', [
          ['', words.all],
          ...['none', 'any', 'approved', 'rejected', 'corrected', 'stop'].map((each) => [
            each,
            words.decisions[each],
          ]),
        ]),
        bound(words.atLeast, 0),
        bound(words.atMost, 1),
      ].filter(Boolean),
    );
    this.drawChips();
  }

  /** Shows what is asked for, also where the fields are closed, each with a button that ends it. */
  drawChips() {
    const {words} = this.app;
    const active = this.active();
    const chips = active.map(([field, name, value]) =>
      h(
        'li',
        {},
        name + ': ',
        h('span', {lang: 'und', text: value}),
        button('×', () => this.set(field, anything()[field], true), {
          'aria-label': words.clearFilter(name),
          class: 'quiet',
        }),
      ),
    );
    if (chips.length > 0) {
      chips.push(
        h(
          'li',
          {class: 'all'},
          button(words.clearFilters, () => this.clear()),
        ),
      );
    }
    this.chips.replaceChildren(...chips);
  }

  /** @return {!Array<!Array<string>>} field, its name and its value for each filter that is on */
  active() {
    const {words, question, glossary, language} = this.app;
    const [least, most] = question.confidence;
    const all = [
      ['language', words.language, question.language && languageName(question.language, language)],
      ['kind', words.kind, question.kind && nameIn(words.kinds, question.kind)],
      ['status', words.status, question.status && nameIn(words.statuses, question.status)],
      ['review', words.review, question.review && words[question.review]],
      ['decision', words.decision, question.decision && nameIn(words.decisions, question.decision)],
      [
        'confidence',
        words.confidence,
        least > 0 || most < 1000 ? percent(least) + ' – ' + percent(most) : '',
      ],
      [
        'document',
        words.document,
        question.document < 0 ? '' : glossary.documents[question.document].name,
      ],
    ];
    return all.filter(([, , value]) => value !== '');
  }

  /**
   * @param {string} field
   * @param {*} value
   * @param {boolean=} anew whether the fields themselves change
   */
  set(field, value, anew = false) {
    this.app.question[field] = value;
    if (anew) {
      this.fill();
    } else {
      this.drawChips();
    }
    this.app.remember();
    this.changed();
  }

  clear() {
    const {sort, descending} = this.app.question;
    this.app.question = {...anything(), sort, descending};
    this.search.value = '';
    this.fill();
    this.app.remember();
    this.changed();
    this.search.focus();
  }
}
