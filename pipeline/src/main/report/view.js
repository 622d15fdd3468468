// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What the app asks of its views. */

import {h} from './dom.js';

/** One of the views, made when it is shown. */
export class View {
  /** @param {!App} app */
  constructor(app) {
    this.app = app;
    /** @type {?HTMLElement} */
    this.element = null;
    /** @type {?DecisionPanel} where the keys decide */
    this.panel = null;
  }

  /**
   * @param {string} part of the glossary: entries, documents, findings, failures
   * @param {string} file the table that has all
   * @return {string} how much of it the page holds; empty if that is all
   */
  cutText(part, file) {
    const {all, shown} = this.app.glossary.about[part];
    return shown < all ? this.app.words.shownOf(shown, all, file) : '';
  }

  /**
   * @param {string} part
   * @param {string} file
   * @return {?HTMLElement} the same as a note
   */
  cutNote(part, file) {
    const text = this.cutText(part, file);
    return text ? h('p', {class: 'note', text}) : null;
  }

  /** Hears that decisions changed. */
  decided() {}

  /** @param {number} step to the next or a previous one */
  move(step) {}

  /** Closes what is open. */
  escape() {}

  /** The search box, if it has one, gets the focus. */
  focusSearch() {}

  /** Hears that it is shown. */
  shown() {}

  /** Hears that it is shown no more. */
  dispose() {}
}
