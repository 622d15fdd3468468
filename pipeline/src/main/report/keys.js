// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview Work by keys. Letters are taken by their place on the keyboard where the key itself
 * gives no Latin letter, so that they work while Hangul is typed.
 */

import {button, h} from './dom.js';

const LETTER = /^[a-z]$/i;

/** Keys that change something, each time once: who holds them does not mean more. */
const ONCE = ['a', 'r', 's', 'e', 'n', 'u'];

/**
 * @param {!Event} event
 * @return {string} a small letter, or the key's name
 */
function keyOf(event) {
  if (LETTER.test(event.key)) {
    return event.key.toLowerCase();
  }
  if (/^Key[A-Z]$/.test(event.code) && !/^[ -~]$/.test(event.key)) {
    return event.code.slice(3).toLowerCase();
  }
  return event.key;
}

/**
 * @param {?EventTarget} target
 * @return {boolean} whether the key belongs to what a person writes or chooses
 */
function isField(target) {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

export class Keys {
  /** @param {!App} app */
  constructor(app) {
    this.app = app;
    document.addEventListener('keydown', (event) => this.pressed(event));
  }

  /** @return {boolean} */
  get on() {
    return this.app.settings.get('keys', ['on', 'off']) === 'on';
  }

  set on(value) {
    this.app.settings.set('keys', value ? 'on' : 'off');
  }

  /** @param {!Event} event */
  pressed(event) {
    const {app} = this;
    if (event.isComposing || event.defaultPrevented || app.help.open) {
      return;
    }
    const key = keyOf(event);
    if (event.ctrlKey || event.altKey || event.metaKey) {
      if (
        key === 'z' &&
        !event.altKey &&
        !event.shiftKey &&
        !event.repeat &&
        !isField(event.target)
      ) {
        event.preventDefault();
        app.undo();
      }
      return;
    }
    if (event.key === 'Escape') {
      app.view.escape();
      return;
    }
    if (!this.on || isField(event.target)) {
      return;
    }
    const action = this.actions().get(key);
    if (action) {
      event.preventDefault();
      if (!event.repeat || !ONCE.includes(key)) {
        action();
      }
    }
  }

  /** @return {!Map<string, function()>} */
  actions() {
    const {app} = this;
    const actions = new Map([
      ['/', () => this.search()],
      ['?', () => app.help.show()],
      ['u', () => app.undo()],
      ['j', () => app.view.move(1)],
      ['k', () => app.view.move(-1)],
    ]);
    if (app.name === 'review') {
      actions.set('ArrowDown', () => app.view.move(1));
      actions.set('ArrowUp', () => app.view.move(-1));
    }
    const {panel} = app.view;
    if (panel) {
      actions.set('a', () => panel.approve());
      actions.set('r', () => panel.reject());
      actions.set('s', () => panel.stop());
      actions.set('e', () => panel.edit());
      actions.set('n', () => panel.takeNext());
    }
    return actions;
  }

  search() {
    if (this.app.name !== 'entries') {
      this.app.go('entries');
    }
    this.app.view.focusSearch();
  }
}

/** The list of keys, and whether they work. */
export class KeyHelp {
  /** @param {!App} app */
  constructor(app) {
    const {words} = app;
    const on = h('input', {
      type: 'checkbox',
      checked: app.keys.on,
      on: {change: (event) => (app.keys.on = event.target.checked)},
    });
    this.element = /** @type {!HTMLDialogElement} */ (
      h(
        'dialog',
        {class: 'key-help', 'aria-label': words.keys},
        h('h2', {text: words.keys}),
        h(
          'dl',
          {},
          words.keyList.map(([key, does]) => [
            h('dt', {}, h('kbd', {text: key})),
            h('dd', {text: does}),
          ]),
        ),
        h('p', {class: 'note', text: words.keysNote}),
        h('label', {}, on, ' ', words.keysOn),
        h(
          'p',
          {},
          button(words.close, () => this.element.close()),
        ),
      )
    );
  }

  get open() {
    return this.element.open;
  }

  show() {
    this.element.showModal();
  }
}
