// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Buttons that decide on one entry, and what was decided. */

import {button, h, labelled, piece, withKey} from './dom.js';

export class DecisionPanel {
  /**
   * @param {!App} app
   * @param {!Entry} entry
   * @param {function()} done hears when a person has decided
   */
  constructor(app, entry, done) {
    this.app = app;
    this.entry = entry;
    this.done = done;
    const {words} = app;
    this.name = words.about(entry.source, entry.target || words.noGloss);
    const make = (label, key, action) => {
      const properties = {'aria-pressed': 'false', 'aria-label': label + ': ' + this.name};
      return button(withKey(label, key), action, properties);
    };
    /** The next best gloss; empty if there is none. */
    this.next = '';
    this.buttons = new Map([
      ['approved', make(words.approve, 'A', () => this.approve())],
      ['rejected', make(words.reject, 'R', () => this.reject())],
      ['corrected', make(words.edit, 'E', () => this.edit())],
      ['stop', make(words.stop, 'S', () => this.stop())],
    ]);
    if (entry.target === '') {
      // Without a gloss there is nothing to approve or to reject but the term.
      this.disable('approved', 'rejected');
    }
    this.nextButton = button('', () => this.takeNext(), {class: 'next', hidden: true});
    this.state = h('p', {class: 'decided'});
    this.form = h('div', {class: 'edit'});
    this.element = h(
      'div',
      {class: 'decision'},
      h('div', {class: 'buttons'}, [...this.buttons.values()], this.nextButton),
      h('p', {class: 'note', text: words.decisionHint}),
      this.form,
      this.state,
    );
    this.update();
  }

  /** @param {...string} names of buttons */
  disable(...names) {
    for (const name of names) {
      /** @type {!HTMLButtonElement} */ (this.buttons.get(name)).disabled = true;
    }
  }

  update() {
    const decision = this.app.decisions.of(this.entry);
    const {words} = this.app;
    for (const [status, element] of this.buttons) {
      const pressed = decision !== null && decision.status === status;
      element.setAttribute('aria-pressed', String(pressed));
    }
    this.state.hidden = decision === null;
    if (decision === null) {
      this.state.replaceChildren();
      return;
    }
    const correction =
      decision.status === 'corrected' ? piece(words.decidedAs(decision.correction), 'ko') : '';
    this.state.replaceChildren(
      h('strong', {text: words.decided(words.decisions[decision.status])}),
      ' ',
      correction,
      ' ',
      decision.note ? h('q', {text: decision.note}) : '',
      ' ',
      button(words.writeNote, () => this.annotate(), {class: 'link'}),
      ' · ',
      button(words.clear, () => this.clear(), {class: 'link'}),
    );
  }

  /** @param {string} gloss the next best one, which one key takes; empty for none */
  offer(gloss) {
    const {words} = this.app;
    this.next = gloss === this.entry.target ? '' : gloss;
    this.nextButton.hidden = this.next === '';
    this.nextButton.replaceChildren(...withKey(words.takeNext(this.next), 'N'));
  }

  takeNext() {
    if (this.next !== '') {
      this.correctTo(this.next);
    }
  }

  /** @param {string} gloss */
  correctTo(gloss) {
    const {words, decisions} = this.app;
    decisions.correct(this.entry, gloss);
    this.app.tellDecision(words.announced.corrected(this.name, gloss));
    this.done();
  }

  approve() {
    if (this.entry.target !== '') {
      this.decide('approved', () => this.app.decisions.approve(this.entry));
    }
  }

  reject() {
    if (this.entry.target !== '') {
      this.decide('rejected', () => this.app.decisions.reject(this.entry));
    }
  }

  stop() {
    this.decide('stop', () => this.app.decisions.stop(this.entry));
  }

  /**
   * @param {string} status
   * @param {function()} act
   */
  decide(status, act) {
    const decision = this.app.decisions.of(this.entry);
    if (decision !== null && decision.status === status && status !== 'corrected') {
      this.clear();
      return;
    }
    act();
    this.app.tellDecision(this.app.words.announced[status](this.name));
    this.done();
  }

  clear() {
    this.app.decisions.clear(this.entry);
    this.app.tellDecision(this.app.words.announced.cleared(this.name));
    this.buttons.get('corrected').focus();
  }

  /** Asks for the right gloss. */
  edit() {
    const {words, decisions} = this.app;
    const decision = decisions.of(this.entry);
    const start = (decision && decision.correction) || this.entry.target;
    this.ask(words.newGloss, start, true, (gloss) => this.correctTo(gloss));
  }

  /** Asks for a note on the decision. */
  annotate() {
    const {words, decisions} = this.app;
    const decision = decisions.of(this.entry);
    this.ask(words.note, decision.note || '', false, (note) => {
      decisions.annotate(this.entry, note);
      this.buttons.get('corrected').focus();
    });
  }

  /**
   * Asks for a line of text.
   *
   * @param {string} label
   * @param {string} start
   * @param {boolean} required whether it may not be empty
   * @param {function(string)} take gets it without blanks around it
   */
  ask(label, start, required, take) {
    const {words} = this.app;
    const field = /** @type {!HTMLInputElement} */ (
      h('input', {type: 'text', value: start, lang: 'ko', autocomplete: 'off', required})
    );
    const save = (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (text !== '' || !required) {
        this.close();
        take(text);
      }
    };
    const cancel = () => {
      this.close();
      this.buttons.get('corrected').focus();
    };
    const keys = (event) => {
      if (event.key === 'Escape' && !event.isComposing) {
        event.stopPropagation();
        cancel();
      }
    };
    this.form.replaceChildren(
      h(
        'form',
        {on: {submit: save, keydown: keys}},
        labelled(label, field),
        h('button', {type: 'submit', class: 'primary'}, words.save),
        button(words.cancel, cancel, {class: 'quiet'}),
      ),
    );
    field.focus();
    field.select();
  }

  close() {
    this.form.replaceChildren();
  }
}
