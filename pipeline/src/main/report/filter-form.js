// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The search box and the filters of the list of entries. */

import {anything} from './question.js';
import {button, choice, h, labelled, piece} from './dom.js';
import {languageName, nameIn} from './words.js';

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
    const percents = STEPS.map((step) => [String(step), step / 10 + '%']);
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
        percents.push([String(value), value / 10 + '%']);
      }
    }
    const kinds = present('kind').filter(Boolean);
    const doc = question.document >= 0 ? glossary.documents[question.document] : null;
    this.fields.replaceChildren(
      ...[
        select(
          words.language,
          'sourceLang',
          options(present('sourceLang'), (tag) => languageName(tag, language)),
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
        doc
          ? h(
              'span',
              {class: 'chosen-document'},
              words.document + ': ',
              piece(doc.name, 'und'),
              ' ',
              button('×', () => this.set('document', -1, true), {
                'aria-label': words.clearFilters + ': ' + words.document,
                class: 'quiet',
              }),
            )
          : null,
        button(words.clearFilters, () => this.clear(), {class: 'quiet'}),
      ].filter(Boolean),
    );
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
    }
    this.changed();
  }

  clear() {
    const {sort, descending} = this.app.question;
    this.app.question = {...anything(), sort, descending};
    this.search.value = '';
    this.fill();
    this.changed();
    this.search.focus();
  }
}
