// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview One entry after the other, the most doubtful and most frequent first. */

import {button, h, labelled} from './dom.js';
import {Detail} from './detail.js';
import {progress, reviewQueue} from './queue.js';
import {View} from './view.js';

export class ReviewView extends View {
  /** @param {!App} app */
  constructor(app) {
    super(app);
    const {words, settings, decisions} = app;
    this.queue = reviewQueue(app.glossary);
    this.at = this.firstUndecided(0);
    this.card = h('div', {class: 'card'});
    this.bar = h('progress', {'aria-label': words.views.review, max: '1', value: '0'});
    this.progress = h('span', {class: 'progress-text'});
    this.position = h('span', {class: 'position'});
    this.message = h('p', {class: 'note', role: 'status'});
    const reviewer = h('input', {
      type: 'text',
      value: decisions.reviewer,
      autocomplete: 'name',
      on: {
        change: (event) => {
          decisions.reviewer = event.target.value.trim();
          settings.set('reviewer', decisions.reviewer);
        },
      },
    });
    this.element = h(
      'div',
      {class: 'review-view'},
      h('h2', {class: 'unseen', text: words.views.review}),
      h(
        'div',
        {class: 'review-head'},
        h('p', {class: 'note', text: words.reviewIntro}),
        h('div', {class: 'progress'}, this.bar, this.progress),
        labelled(words.reviewer, reviewer),
        button(words.keys + ' (?)', () => app.help.show(), {class: 'quiet'}),
      ),
      h(
        'div',
        {class: 'steps'},
        button(words.previous, () => this.move(-1), {title: words.previous + ' (K)'}),
        this.position,
        button(words.next, () => this.move(1), {title: words.next + ' (J)'}),
        (this.undoButton = button(words.undo, () => app.undo(), {title: words.undo + ' (U)'})),
      ),
      this.message,
      this.card,
    );
  }

  shown() {
    this.draw();
  }

  /**
   * @param {number} from
   * @return {number} the place of the first from there that nobody decided on; if there is none, the
   *     first before; the place itself if all are decided
   */
  firstUndecided(from) {
    const {decisions} = this.app;
    for (let step = 0; step < this.queue.length; step++) {
      const place = (from + step) % this.queue.length;
      if (decisions.of(this.queue[place]) === null) {
        return place;
      }
    }
    return Math.max(0, Math.min(from, this.queue.length - 1));
  }

  draw() {
    const {app} = this;
    const entry = this.queue[this.at];
    if (!entry) {
      this.card.replaceChildren(h('p', {class: 'empty', text: app.words.queueEmpty}));
      this.update();
      return;
    }
    this.detail = new Detail(app, entry, {
      open: (other) => this.show(other),
      done: () => this.next(),
    });
    this.panel = this.detail.panel;
    this.card.replaceChildren(this.detail.element);
    this.update();
  }

  update() {
    const {app} = this;
    const {words, decisions} = app;
    const {done, all} = progress(app.glossary, decisions);
    this.bar.setAttribute('max', String(Math.max(1, all)));
    this.bar.setAttribute('value', String(all === 0 ? 1 : done));
    this.progress.textContent = words.progress(done, all);
    this.position.textContent =
      this.queue.length === 0 ? '' : words.position(this.at + 1, this.queue.length);
    const finished = this.queue.every((entry) => decisions.of(entry) !== null);
    this.message.textContent =
      finished && this.queue.length > 0
        ? words.queueEnd
        : done === all && all > 0
          ? words.allReviewed
          : '';
    /** @type {!HTMLButtonElement} */ (this.undoButton).disabled = !decisions.canUndo;
  }

  decided() {
    this.update();
    if (this.detail) {
      this.detail.update();
    }
  }

  /** Goes on after a decision. */
  next() {
    this.at = this.firstUndecided(this.at);
    this.draw();
    this.focus();
  }

  /** @param {number} step */
  move(step) {
    const to = this.at + step;
    if (to >= 0 && to < this.queue.length) {
      this.at = to;
      this.draw();
      this.focus();
    }
  }

  /** @param {!Entry} entry is shown, if it is in the queue */
  show(entry) {
    const place = this.queue.indexOf(entry);
    if (place >= 0) {
      this.at = place;
      this.draw();
      this.focus();
    } else {
      this.app.goTo(entry);
    }
  }

  focus() {
    if (this.detail) {
      this.detail.heading.focus({preventScroll: true});
      window.scrollTo(0, 0);
    }
  }
}
