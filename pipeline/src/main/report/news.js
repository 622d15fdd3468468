// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Tells what has just been done: to the eyes, and to who can't see it. */

import {button, h, withKey} from './dom.js';

/** How long what was decided is seen, in milliseconds. */
const SEEN = 8000;

export class News {
  /** @param {!App} app */
  constructor(app) {
    const {words} = app;
    this.heard = h('p', {class: 'unseen', role: 'status'});
    this.text = h('p', {role: 'status'});
    this.undo = button(withKey(words.undo, 'U'), () => app.undo());
    this.element = h(
      'section',
      {class: 'news unseen', 'aria-label': words.news},
      this.text,
      this.undo,
    );
    this.timer = 0;
  }

  /** @param {string} text is heard, not seen: the page shows it anyway */
  announce(text) {
    this.heard.textContent = text;
  }

  /**
   * @param {string} text is seen for a while
   * @param {boolean} canUndo whether it is something to take back
   */
  show(text, canUndo) {
    this.text.textContent = text;
    this.undo.hidden = !canUndo;
    this.element.classList.remove('unseen');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), SEEN);
  }

  hide() {
    if (this.element.contains(document.activeElement)) {
      this.timer = setTimeout(() => this.hide(), SEEN);
    } else {
      this.element.classList.add('unseen');
    }
  }
}
