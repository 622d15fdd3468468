// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What a terminologist should look at, with its place. */

import {button, choice, h, labelled, piece} from './dom.js';
import {documentLink} from './document-link.js';
import {nameIn} from './words.js';
import {stateOf} from './entry-cells.js';
import {View} from './view.js';

const WORST_FIRST = ['error', 'warning', 'info'];

export class FindingsView extends View {
  /** @param {!App} app */
  constructor(app) {
    super(app);
    const {words, glossary} = app;
    this.severity = '';
    this.rule = '';
    this.list = h('ul', {class: 'findings'});
    this.count = h('p', {class: 'found', role: 'status'});
    const {findings} = glossary;
    const rules = [...new Set(findings.map((finding) => finding.finding))].sort();
    const ask = (field) => (value) => {
      this[field] = value;
      this.draw();
    };
    this.element = h(
      'div',
      {class: 'findings-view'},
      h('h2', {class: 'unseen', text: words.views.findings}),
      findings.length === 0
        ? h('p', {class: 'empty', text: words.noFindings})
        : h(
            'div',
            {class: 'fields'},
            labelled(
              words.severity,
              choice(
                [['', words.all], ...WORST_FIRST.map((name) => [name, words.severities[name]])],
                '',
                ask('severity'),
              ),
            ),
            labelled(
              words.finding,
              choice(
                [['', words.all], ...rules.map((name) => [name, nameIn(words.rules, name)])],
                '',
                ask('rule'),
              ),
            ),
          ),
      findings.length === 0 ? null : this.count,
      this.cutNote('findings', 'findings.csv'),
      this.list,
    );
    this.draw();
  }

  draw() {
    const {words, glossary} = this.app;
    const asked = glossary.findings
      .filter((each) => this.severity === '' || each.severity === this.severity)
      .filter((each) => this.rule === '' || each.finding === this.rule);
    const found = [...asked].sort(
      (a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity),
    );
    this.count.textContent =
      words.found(found.length, glossary.findings.length) + ' · ' + words.worstFirst;
    this.list.replaceChildren(...found.map((finding) => this.item(finding)));
  }

  /**
   * @param {!Object} finding
   * @return {!HTMLElement}
   */
  item(finding) {
    const {words, glossary, decisions} = this.app;
    const entry = glossary.entryOf(finding.source, finding.sourceLang, finding.target);
    const pair = [
      finding.source ? piece(finding.source, finding.sourceLang) : '',
      finding.source && finding.target ? ' = ' : '',
      finding.target ? piece(finding.target, 'ko') : '',
    ];
    const advice = words.advice(finding.finding);
    // What is no sentence is a text to write, which needs no translation.
    const isSentence = /[a-z]+ [a-z]+/.test(finding.suggestion);
    const suggestion = advice && isSentence ? '' : finding.suggestion;
    const said = suggestion
      ? [finding.detail]
      : [finding.detail, finding.suggestion].filter(Boolean);
    const place = finding.document
      ? finding.document + ' · ' + words.place(finding.line, finding.column)
      : '';
    return h(
      'li',
      {},
      h('span', {
        class: 'badge ' + severityClass(finding.severity),
        text: nameIn(words.severities, finding.severity),
      }),
      ' ',
      h('strong', {text: nameIn(words.rules, finding.finding)}),
      ' ',
      entry ? button(pair, () => this.app.goTo(entry), {class: 'link'}) : h('span', {}, pair),
      entry && decisions.of(entry) !== null ? [' ', stateOf(this.app, entry)] : null,
      advice ? h('p', {text: advice}) : null,
      h('p', {lang: 'en', class: advice ? 'note' : null, text: said.join('; ')}),
      suggestion
        ? h(
            'p',
            {class: 'note'},
            words.suggestion + ': ',
            h('span', {lang: 'und', text: suggestion}),
          )
        : null,
      place ? h('p', {class: 'place'}, this.placeLink(finding, place)) : null,
    );
  }

  /**
   * @param {!Object} finding
   * @param {string} place
   * @return {*}
   */
  placeLink(finding, place) {
    const doc = this.app.glossary.documentNamed(finding.document);
    return doc ? documentLink(this.app, doc, place) : place;
  }
}

/**
 * @param {string} severity
 * @return {string} a class of our own, whatever the data says
 */
function severityClass(severity) {
  return WORST_FIRST.includes(severity) ? severity : 'info';
}
