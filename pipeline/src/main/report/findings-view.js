// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What a terminologist should look at, with its place. */

import {button, choice, h, labelled, piece} from './dom.js';
import {documentLink} from './document-link.js';
import {findingText, findingTitle, SEVERITIES} from './finding-text.js';
import {nameIn} from './words.js';
import {stateOf} from './entry-cells.js';
import {View} from './view.js';

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
                [['', words.all], ...SEVERITIES.map((name) => [name, words.severities[name]])],
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
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
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
    const place = finding.document
      ? finding.document + ' · ' + words.place(finding.line, finding.column)
      : '';
    return h(
      'li',
      {},
      findingTitle(this.app, finding).map((part) => [part, ' ']),
      entry ? button(pair, () => this.app.goTo(entry), {class: 'link'}) : h('span', {}, pair),
      entry && decisions.of(entry) !== null ? [' ', stateOf(this.app, entry)] : null,
      findingText(this.app, finding),
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
