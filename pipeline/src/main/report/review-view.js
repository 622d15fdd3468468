// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview One entry after the other, the most doubtful and most frequent first. */

import {button, h, labelled, withKey} from './dom.js';
import {Detail} from './detail.js';
import {decidedOf, reviewQueue} from './queue.js';
import {View} from './view.js';

export class ReviewView extends View {
  /** @param {!App} app */
  constructor(app) {
    super(app);
    const {words, settings, decisions} = app;
    this.marked = reviewQueue(app.glossary, true);
    this.rest = reviewQueue(app.glossary, false);
    this.queue = this.marked.length > 0 ? this.marked : this.rest;
    this.at = this.firstUndecided(0);
    this.card = h('div', {class: 'card'});
    this.bar = h('progress', {'aria-label': words.views.review, max: '1', value: '0'});
    this.progress = h('span', {class: 'progress-text'});
    this.position = h('span', {class: 'position'});
    this.message = h('div', {class: 'finished', role: 'status'});
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
        h(
          'div',
          {},
          h('div', {class: 'progress'}, this.bar, this.progress),
          h('p', {class: 'note', text: words.reviewIntro}),
        ),
        labelled(words.reviewer, reviewer),
      ),
      h(
        'div',
        {class: 'steps'},
        button(withKey(words.previous, 'K'), () => this.move(-1)),
        this.position,
        button(withKey(words.next, 'J'), () => this.move(1)),
        (this.undoButton = button(withKey(words.undo, 'U'), () => app.undo())),
        button(withKey(words.keys, '?'), () => app.help.show(), {class: 'quiet keys'}),
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
    const {words, decisions} = this.app;
    const all = this.queue.length;
    const done = decidedOf(this.queue, decisions);
    this.bar.setAttribute('max', String(Math.max(1, all)));
    this.bar.setAttribute('value', String(all === 0 ? 1 : done));
    this.progress.textContent =
      this.queue === this.marked ? words.progress(done, all) : words.progressOfAll(done, all);
    this.position.textContent = all === 0 ? '' : words.position(this.at + 1, all);
    this.message.replaceChildren(...(all > 0 && done === all ? this.finish() : []));
    /** @type {!HTMLButtonElement} */ (this.undoButton).disabled = !decisions.canUndo;
  }

  /** @return {!Array<!HTMLElement>} what comes when all is decided */
  finish() {
    const {words, header} = this.app;
    const more = this.queue === this.marked && this.rest.length > 0;
    return [
      h('p', {text: more ? words.allReviewed : words.queueEnd}),
      button(words.download, () => header.exchange.download(), {class: 'primary'}),
      more ? button(words.reviewRest(this.rest.length), () => this.goOn()) : '',
    ].filter(Boolean);
  }

  /** Goes on to the entries that are not marked for review. */
  goOn() {
    this.queue = [...this.marked, ...this.rest];
    this.at = this.firstUndecided(this.marked.length);
    this.draw();
    this.focus();
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
    } else if (to > 0) {
      const left = this.queue.length - decidedOf(this.queue, this.app.decisions);
      this.app.news.show(this.app.words.atEnd(left), false);
    }
  }

  /** @param {!Entry} entry is shown, here if it is to be reviewed */
  show(entry) {
    if (this.rest.includes(entry)) {
      this.queue = [...this.marked, ...this.rest];
    }
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
