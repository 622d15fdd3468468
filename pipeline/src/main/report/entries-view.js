// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The list of entries, and the one that is open beside it. */

import {button, h, piece} from './dom.js';
import {confidenceOf, glossOf, stateOf} from './entry-cells.js';
import {Detail} from './detail.js';
import {Filters} from './filter-form.js';
import {PRINTED, VirtualRows} from './virtual-rows.js';
import {languageName, nameIn} from './words.js';
import {select} from './question.js';
import {View} from './view.js';

/** Columns whose greatest comes first when they are chosen. */
const FALLING = ['occurrences', 'documents'];

export class EntriesView extends View {
  /** @param {!App} app */
  constructor(app) {
    super(app);
    const {words} = app;
    /** @type {!Array<number>} the entries that are listed */
    this.found = [];
    this.opened = -1;
    this.detail = null;
    this.filters = new Filters(app, () => this.ask());
    this.count = h('p', {class: 'found', role: 'status'});
    this.table = new VirtualRows(words.views.entries, this.columns(), 'entries', (i, row) =>
      this.rowMade(i, row),
    );
    this.empty = h('p', {class: 'empty', hidden: true, text: words.nothingFound});
    this.aside = h('aside', {class: 'beside', hidden: true, 'aria-label': words.term});
    this.element = h(
      'div',
      {class: 'entries-view'},
      h(
        'div',
        {class: 'list'},
        h('h2', {class: 'unseen', text: words.views.entries}),
        this.filters.element,
        this.count,
        this.cutNote('entries', 'glossary.csv'),
        this.empty,
        this.table.element,
        (this.printNote = h('p', {class: 'print-note'})),
      ),
      this.aside,
    );
    this.print = () => this.table.beginPrinting();
    this.printed = () => this.table.endPrinting();
    window.addEventListener('beforeprint', this.print);
    window.addEventListener('afterprint', this.printed);
  }

  shown() {
    this.ask();
  }

  dispose() {
    this.table.dispose();
    window.removeEventListener('beforeprint', this.print);
    window.removeEventListener('afterprint', this.printed);
  }

  /** @return {!Array<!Column>} */
  columns() {
    const {words, glossary} = this.app;
    const entry = (i) => glossary.entries[this.found[i]];
    const number = (value) => value.toLocaleString(this.app.language);
    const column = (name, cell) => ({
      name,
      label: this.header(name, words[name]),
      cell,
    });
    const columns = [
      {
        name: 'source',
        label: this.header('source', words.term),
        cell: (i) => this.termButton(i, entry(i)),
      },
      {
        name: 'target',
        label: this.header('target', words.gloss),
        cell: (i) => glossOf(this.app, entry(i)),
      },
      {
        name: 'sourceLang',
        label: this.header('sourceLang', words.language),
        cell: (i) => languageName(entry(i).sourceLang, this.app.language),
      },
      column('kind', (i) => (entry(i).kind ? nameIn(words.kinds, entry(i).kind) : '')),
      column('occurrences', (i) => number(entry(i).occurrences)),
      column('documents', (i) => number(entry(i).documents)),
      column('confidence', (i) => confidenceOf(entry(i))),
      {
        name: 'state',
        label: h('span', {text: words.status}),
        cell: (i) => stateOf(this.app, entry(i)),
      },
    ];
    return glossary.about['analysed'] ? columns : columns.filter((each) => each.name !== 'kind');
  }

  /**
   * @param {string} field
   * @param {string} label
   * @return {!HTMLElement} a button that sorts
   */
  header(field, label) {
    const {words} = this.app;
    return button(label, () => this.sort(field), {
      class: 'sort',
      'data-field': field,
      title: words.sortedBy(label),
    });
  }

  /** @param {string} field */
  sort(field) {
    const {question} = this.app;
    const first = FALLING.includes(field);
    if (question.sort !== field) {
      question.sort = field;
      question.descending = first;
    } else if (question.descending === first) {
      question.descending = !first;
    } else {
      question.sort = 'glossary';
      question.descending = false;
    }
    this.ask();
  }

  /**
   * @param {number} i
   * @param {!Entry} entry
   * @return {!HTMLElement}
   */
  termButton(i, entry) {
    const term = piece(entry.source, entry.sourceLang);
    return button(term, () => this.open(i), {class: 'term'});
  }

  /**
   * @param {number} i
   * @param {!Element} row
   */
  rowMade(i, row) {
    if (this.found[i] === this.opened) {
      row.classList.add('open');
    }
    row.addEventListener('click', (event) => {
      if (!event.target.closest('button')) {
        this.open(i);
      }
    });
  }

  /** Lists what the question asks for. */
  ask() {
    const {app} = this;
    const {question, words, glossary} = app;
    this.found = select(glossary, app.search, app.decisions, question);
    for (const header of this.table.headers) {
      const field = header.firstChild.getAttribute('data-field');
      if (field === question.sort) {
        header.setAttribute('aria-sort', question.descending ? 'descending' : 'ascending');
      } else {
        header.removeAttribute('aria-sort');
      }
    }
    const number = (n) => n.toLocaleString(app.language);
    this.count.textContent = words.found(
      number(this.found.length),
      number(glossary.entries.length),
    );
    this.printNote.textContent =
      this.found.length > PRINTED ? words.printed(PRINTED, this.found.length) : '';
    this.empty.hidden = this.found.length > 0;
    this.table.element.hidden = this.found.length === 0;
    this.table.show(this.found.length);
  }

  decided() {
    this.table.refresh();
    if (this.detail) {
      this.detail.update();
    }
  }

  /** @param {number} i the row that is opened */
  open(i) {
    this.openEntry(this.app.glossary.entries[this.found[i]]);
  }

  /** @param {string|undefined} id */
  openById(id) {
    const entry = this.app.glossary.byId.get(id || '');
    if (entry) {
      this.openEntry(entry);
    } else {
      this.app.announce(this.app.words.unknownEntry);
    }
  }

  /** @param {!Entry} entry */
  openEntry(entry) {
    this.opened = entry.index;
    this.app.note(entry);
    this.detail = new Detail(this.app, entry, {
      open: (other) => this.openEntry(other),
      done: () => {},
    });
    this.panel = this.detail.panel;
    this.aside.replaceChildren(
      button(this.app.words.close, () => this.escape(), {class: 'quiet close'}),
      this.detail.element,
    );
    this.aside.hidden = false;
    this.aside.scrollTop = 0;
    this.element.classList.add('with-detail');
    this.table.refresh();
    this.detail.heading.focus({preventScroll: true});
  }

  escape() {
    if (this.aside.hidden) {
      return;
    }
    const row = this.found.indexOf(this.opened);
    this.opened = -1;
    this.app.note(null);
    this.detail = null;
    this.panel = null;
    this.aside.hidden = true;
    this.aside.replaceChildren();
    this.element.classList.remove('with-detail');
    this.table.refresh();
    if (row >= 0) {
      this.table.focus(row);
    }
  }

  /** @param {number} step */
  move(step) {
    const at = this.found.indexOf(this.opened);
    const to = at < 0 ? 0 : at + step;
    if (to >= 0 && to < this.found.length) {
      this.open(to);
    }
  }

  focusSearch() {
    this.filters.search.focus();
    this.filters.search.select();
  }
}
