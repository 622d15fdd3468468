// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Decisions go out as a file for the next run, and come back from one. */

import {button, h} from './dom.js';
import {fromCsv, NoDictionary, toCsv} from './dictionary-csv.js';
import {NotUtf8, readText} from './text-file.js';

const FILE = 'decisions.csv';

export class Exchange {
  /** @param {!App} app */
  constructor(app) {
    this.app = app;
    const {words} = app;
    this.count = h('span', {class: 'decision-count'});
    this.file = h('input', {
      type: 'file',
      accept: '.csv,text/csv',
      class: 'unseen',
      tabindex: '-1',
      'aria-label': words.load,
      on: {change: () => this.load()},
    });
    this.element = h(
      'div',
      {class: 'exchange'},
      this.count,
      button(words.download, () => this.download(), {class: 'primary'}),
      button(words.load, () => this.file.click(), {class: 'quiet', title: words.loadHint}),
      this.file,
    );
    this.panel = h('section', {class: 'panel', hidden: true, 'aria-label': words.download});
    this.warning = h('p', {class: 'warning', text: words.notKept});
    /** Says that more was decided after the download. */
    this.old = h('p', {});
  }

  /** Hears that decisions changed. */
  decided() {
    this.old.hidden = false;
    this.update();
  }

  update() {
    const {decisions, words} = this.app;
    const number = decisions.all().length;
    const elsewhere = decisions.elsewhere().length;
    this.count.textContent =
      words.yourDecisions(number - elsewhere) +
      (elsewhere > 0 ? ' · ' + words.decisionsElsewhere(elsewhere) : '');
    const kept = decisions.persists || number === 0;
    if (!kept && !this.warning.isConnected) {
      this.element.append(this.warning);
    }
  }

  download() {
    const {decisions, words, glossary} = this.app;
    const number = decisions.all().length;
    if (number === 0) {
      this.tell(h('p', {text: words.nothingToDownload}));
      return;
    }
    const url = URL.createObjectURL(new Blob([toCsv(decisions)], {type: 'text/csv'}));
    const link = h('a', {href: url, download: FILE});
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    const elsewhere = decisions.elsewhere().length;
    const earlier = glossary.about['dictionaryRows'];
    this.old = h('p', {class: 'warning', hidden: true, text: words.downloadIsOld});
    this.tell(
      h('p', {}, h('strong', {text: words.downloaded(number)})),
      this.old,
      h('p', {text: words.nextRun}),
      this.command('--dictionary=' + FILE),
      h('p', {text: words.nextRunPath}),
      earlier > 0 ? h('p', {text: words.earlier(earlier)}) : null,
      h('p', {text: words.sendBack}),
      h('p', {class: 'note', text: words.keepFile}),
      elsewhere > 0 ? this.elsewhere(elsewhere) : null,
    );
  }

  /**
   * @param {string} text
   * @return {!HTMLElement} a command with a button that copies it, or marks it where a page may not
   */
  command(text) {
    const {words} = this.app;
    const code = h('code', {text});
    const copy = button(words.copy, () => {
      window.getSelection().selectAllChildren(code);
      if (navigator.clipboard) {
        navigator.clipboard.writeText(text).then(
          () => {
            copy.textContent = words.copied;
            this.app.announce(words.copied);
          },
          () => {}, // It is marked.
        );
      }
    });
    return h('p', {class: 'command'}, code, copy);
  }

  /**
   * @param {number} number
   * @return {!HTMLElement}
   */
  elsewhere(number) {
    const {decisions, words} = this.app;
    const forget = () => {
      decisions.forgetElsewhere();
      this.tell();
    };
    return h('p', {class: 'note'}, words.elsewhere(number), ' ', button(words.forget, forget));
  }

  load() {
    const [file] = /** @type {!HTMLInputElement} */ (this.file).files;
    if (!file) {
      return;
    }
    readText(file).then(
      (text) => this.take(text),
      (problem) => {
        const {words} = this.app;
        this.tell(h('p', {text: problem instanceof NotUtf8 ? words.notUtf8 : words.unreadable}));
      },
    );
    /** @type {!HTMLInputElement} */ (this.file).value = '';
  }

  /** @param {string} text of the file */
  take(text) {
    const {decisions, words} = this.app;
    try {
      const read = fromCsv(text, decisions.pairs);
      if (read.tells || read.decisions.length === 0) {
        this.takeAll(read);
      } else {
        this.tell(
          h('p', {text: words.noStatus(read.decisions.length)}),
          h(
            'p',
            {},
            button(words.approveAll, () => this.takeAll(read)),
          ),
        );
      }
    } catch (e) {
      if (!(e instanceof NoDictionary)) {
        throw e;
      }
      this.tell(h('p', {text: words.noDictionary}));
    }
  }

  /** @param {{decisions: !Array<!Row>, passedOver: number}} read */
  takeAll({decisions: rows, passedOver}) {
    const {decisions, words} = this.app;
    const taken = decisions.take(rows);
    const told = words.loaded({taken: rows.length, ...taken, passedOver});
    const undo = button(words.undo, () => {
      this.app.undo();
      this.tell();
    });
    this.tell(h('p', {text: told}), taken.changed > 0 ? h('p', {}, undo) : null);
  }

  /** @param {...?HTMLElement} content what the panel shows; nothing closes it */
  tell(...content) {
    const some = content.filter(Boolean);
    this.panel.hidden = some.length === 0;
    this.panel.replaceChildren(...some);
    if (some.length > 0) {
      this.panel.append(button(this.app.words.close, () => this.tell(), {class: 'quiet close'}));
      const seen = some.filter((part) => !part.hidden);
      this.app.announce(seen.map((part) => part.textContent).join(' '));
    }
  }
}
