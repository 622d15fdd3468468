// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What the app asks of its views. */

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
