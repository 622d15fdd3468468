// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The glossary in numbers. */

import {barChart} from './charts.js';
import {h} from './dom.js';
import {languageName, nameIn} from './words.js';
import {View} from './view.js';

const TENTHS = 10;
const FREQUENT = 12;
/** From how many pairs on a document is in the next group. */
const GROUPS = [1, 5, 10, 20, 50, 100, 200];

export class OverviewView extends View {
  /** @param {!App} app */
  constructor(app) {
    super(app);
    const {words} = app;
    this.element = h(
      'div',
      {class: 'overview-view'},
      h('h2', {text: words.numbers}),
      this.numbers(),
      h(
        'div',
        {class: 'charts'},
        this.languages(),
        app.glossary.about['analysed'] ? this.kinds() : null,
        this.confidence(),
        this.perDocument(),
        this.frequent(),
      ),
      this.failures(),
    );
  }

  /** @return {!HTMLElement} */
  numbers() {
    const {words, glossary, language} = this.app;
    const {about} = glossary;
    const values = [
      ['terms', about['terms'], 'entries'],
      ['entries', about['entries']['all'], 'entries'],
      ['mentions', about['mentions'], ''],
      ['documents', about['documentsRead'], 'documents'],
      ['toReview', about['toReview'], 'review'],
      ['findings', about['findings']['all'], 'findings'],
      ['failures', about['failures']['all'], ''],
    ];
    return h(
      'ul',
      {class: 'numbers'},
      values.map(([name, value, view]) =>
        h(
          'li',
          {},
          h('strong', {text: value.toLocaleString(language)}),
          ' ',
          view
            ? h('a', {href: '#' + view, text: words.stats[name]})
            : h('span', {text: words.stats[name]}),
        ),
      ),
    );
  }

  /**
   * @param {string} field
   * @param {string} title
   * @param {function(string): string} name of a value
   * @return {!HTMLElement}
   */
  byField(field, title, name) {
    const counts = new Map();
    for (const entry of this.app.glossary.entries) {
      counts.set(entry[field], (counts.get(entry[field]) || 0) + 1);
    }
    const bars = [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([value, count]) => ({
        label: name(value),
        count,
        action: value ? () => this.app.go('entries', {[field]: value}) : undefined,
      }));
    return barChart(title, bars, '');
  }

  languages() {
    const {words} = this.app;
    return this.byField('language', words.charts.languages, (tag) =>
      languageName(tag, this.app.language),
    );
  }

  kinds() {
    const {words} = this.app;
    return this.byField('kind', words.charts.kinds, (kind) => nameIn(words.kinds, kind));
  }

  confidence() {
    const {words, glossary} = this.app;
    const threshold = glossary.about['reviewBelow'];
    const width = 1000 / TENTHS;
    const counts = new Array(TENTHS).fill(0);
    for (const entry of glossary.entries) {
      counts[Math.min(TENTHS - 1, Math.floor(entry.confidence / width))]++;
    }
    const bars = counts.map((count, i) => {
      const most = i === TENTHS - 1 ? 1000 : (i + 1) * width - 1;
      return {
        label: i * 10 + '–' + (i + 1) * 10 + '%',
        count,
        dim: (i + 1) * width <= threshold,
        action:
          count > 0 ? () => this.app.go('entries', {confidence: [i * width, most]}) : undefined,
      };
    });
    return barChart(words.charts.confidence, bars.reverse(), words.threshold(threshold / 10));
  }

  perDocument() {
    const {words, glossary} = this.app;
    const sizes = glossary.documents.map((doc) => doc.steps.length);
    const bars = GROUPS.map((from, i) => {
      const to = GROUPS[i + 1];
      return {
        label: to ? from + '–' + (to - 1) : from + '+',
        count: sizes.filter((size) => size >= from && (!to || size < to)).length,
      };
    });
    return barChart(words.charts.perDocument, bars, this.cutText('documents', 'occurrences.csv'));
  }

  frequent() {
    const {words, glossary} = this.app;
    const bars = [...glossary.terms]
      .sort((a, b) => b.occurrences - a.occurrences)
      .slice(0, FREQUENT)
      .map((term) => ({
        label: term.source,
        lang: term.sourceLang,
        count: term.occurrences,
        action: () => this.app.goTo(term.entries[0]),
      }));
    return barChart(words.charts.frequent, bars, '');
  }

  /** @return {!HTMLElement} */
  failures() {
    const {words, glossary} = this.app;
    const {all} = glossary.about['failures'];
    return h(
      'section',
      {class: 'failures'},
      h('h2', {text: words.failures}),
      all === 0
        ? h('p', {text: words.noFailures})
        : h(
            'div',
            {class: 'wide', tabindex: '0', role: 'region', 'aria-label': words.failures},
            h(
              'table',
              {},
              h(
                'thead',
                {},
                h(
                  'tr',
                  {},
                  ['document', 'stage', 'error', 'detail'].map((name) =>
                    h('th', {scope: 'col', text: words[name]}),
                  ),
                ),
              ),
              h(
                'tbody',
                {},
                glossary.failures.map((failure) =>
                  h(
                    'tr',
                    {},
                    h('td', {text: failure.document}),
                    h('td', {lang: 'en', text: failure.stage}),
                    h('td', {lang: 'en', text: failure.error}),
                    h('td', {lang: 'en', text: failure.detail}),
                  ),
                ),
              ),
            ),
          ),
      this.cutNote('failures', 'failures.csv'),
    );
  }
}
