// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The documents that hold terms. */

import {documentLink} from './document-link.js';
import {h, labelled} from './dom.js';
import {fold} from './search.js';
import {VirtualRows} from './virtual-rows.js';
import {View} from './view.js';

export class DocumentsView extends View {
  /** @param {!App} app */
  constructor(app) {
    super(app);
    const {words, glossary} = app;
    /** @type {!Array<!Doc>} */
    this.found = glossary.documents;
    this.names = glossary.documents.map((doc) => fold(doc.name));
    const number = (value) => value.toLocaleString(app.language);
    this.search = h('input', {type: 'search', on: {input: () => this.ask()}});
    this.count = h('p', {class: 'found', role: 'status'});
    const column = (name, label, cell) => ({name, label: h('span', {text: label}), cell});
    this.table = new VirtualRows(
      words.views.documents,
      [
        column('name', words.document, (i) =>
          documentLink(app, this.found[i], this.found[i].name, 'term'),
        ),
        column('mentions', words.mentions, (i) => number(this.found[i].mentions)),
        column('pairs', words.entriesIn, (i) => number(this.found[i].steps.length)),
      ],
      'documents',
      () => {},
    );
    this.element = h(
      'div',
      {class: 'documents-view'},
      h('h2', {class: 'unseen', text: words.views.documents}),
      labelled(words.filterDocument, this.search, 'search'),
      this.count,
      this.cutNote('documents', 'occurrences.csv'),
      this.table.element,
    );
  }

  shown() {
    this.ask();
  }

  ask() {
    const {glossary, words} = this.app;
    const query = fold(/** @type {!HTMLInputElement} */ (this.search).value);
    this.found = glossary.documents.filter((doc) => this.names[doc.index].includes(query));
    this.count.textContent = words.documentsWithTerms(
      words.found(this.found.length, glossary.documents.length),
    );
    this.table.show(this.found.length);
  }

  focusSearch() {
    this.search.focus();
  }

  dispose() {
    this.table.dispose();
  }
}
