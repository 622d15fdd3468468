// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview A table of many rows, of which only those in sight are elements. */

import {h} from './dom.js';

/** Rows above and below what is in sight. */
const MARGIN = 12;

/** Rows that are printed at most. */
export const PRINTED = 2000;

/**
 * A column: what its header shows, and how a cell of a row is made.
 *
 * @typedef {{
 *   name: string,
 *   label: (!Element|string),
 *   cell: function(number): *
 * }}
 */
export let Column;

export class VirtualRows {
  /**
   * @param {string} label the table's name
   * @param {!Array<!Column>} columns
   * @param {string} style a class
   * @param {function(number, !Element)} rowMade hears of each row element that is made
   */
  constructor(label, columns, style, rowMade) {
    this.columns = columns;
    this.rowMade = rowMade;
    this.count = 0;
    this.from = 0;
    this.to = 0;
    this.headers = columns.map((column) =>
      h('div', {role: 'columnheader', class: 'cell ' + column.name}, column.label),
    );
    this.body = h('div', {role: 'rowgroup', class: 'rows'});
    this.element = h(
      'div',
      {role: 'table', class: 'table ' + style, 'aria-label': label, tabindex: '0'},
      h(
        'div',
        {role: 'rowgroup', class: 'heads'},
        h('div', {role: 'row', class: 'row head', 'aria-rowindex': '1'}, this.headers),
      ),
      this.body,
    );
    this.element.addEventListener('scroll', () => this.draw(false), {passive: true});
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.watch = new ResizeObserver(() => this.draw(false));
    this.watch.observe(this.element);
  }

  /** @param {number} count how many rows there are now; they are made anew */
  show(count) {
    this.count = count;
    this.element.setAttribute('aria-rowcount', String(count + 1));
    this.body.style.setProperty('--rows', String(count));
    this.element.scrollTop = 0;
    this.draw(true);
  }

  /** Makes the rows in sight anew. */
  refresh() {
    this.draw(true);
  }

  /** @return {number} a row's height in CSS pixels */
  get height() {
    const value = getComputedStyle(this.element).getPropertyValue('--row-height');
    return parseFloat(value) || 44;
  }

  /** @param {boolean} anew */
  draw(anew) {
    if (this.printing) {
      return;
    }
    const {height} = this;
    const first = Math.floor(this.element.scrollTop / height) - MARGIN;
    const visible = Math.ceil(this.element.clientHeight / height) + 2 * MARGIN;
    const from = Math.max(0, Math.min(first, this.count - visible));
    const to = Math.min(this.count, from + visible);
    if (anew || from !== this.from || to !== this.to) {
      this.put(from, to);
    }
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  put(from, to) {
    const focused = this.focusedRow();
    this.from = from;
    this.to = to;
    const rows = [];
    for (let i = from; i < to; i++) {
      rows.push(this.row(i));
    }
    this.body.style.setProperty('--first', String(from));
    this.body.replaceChildren(h('div', {role: 'presentation', class: 'space'}), ...rows);
    if (focused >= from && focused < to) {
      this.focusButton(focused);
    }
  }

  /**
   * @param {number} i
   * @return {!Element}
   */
  row(i) {
    const row = h(
      'div',
      {role: 'row', class: 'row', 'aria-rowindex': String(i + 2), 'data-row': String(i)},
      this.columns.map((column) =>
        h('div', {role: 'cell', class: 'cell ' + column.name}, column.cell(i)),
      ),
    );
    this.rowMade(i, row);
    return row;
  }

  /** @return {number} the row that has the focus; -1 for none */
  focusedRow() {
    const active = document.activeElement;
    const row = active && this.body.contains(active) ? active.closest('[data-row]') : null;
    return row ? Number(row.getAttribute('data-row')) : -1;
  }

  /** @param {number} i its button gets the focus, and it comes into sight */
  focus(i) {
    const {height} = this;
    const top = i * height;
    const room = this.element.clientHeight - 2 * height;
    if (top < this.element.scrollTop || top > this.element.scrollTop + room) {
      this.element.scrollTop = Math.max(0, top - room / 2);
      this.draw(false);
    }
    this.focusButton(i);
  }

  /** @param {number} i its button gets the focus, if it is there; nothing moves */
  focusButton(i) {
    const target = this.body.querySelector('[data-row="' + i + '"] button');
    if (target) {
      /** @type {!HTMLElement} */ (target).focus({preventScroll: true});
    }
  }

  /** @return {number} the first row that is in sight as a whole */
  get firstInSight() {
    return Math.ceil(this.element.scrollTop / this.height);
  }

  /** @param {!Event} event */
  key(event) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.height) - 2);
    const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page};
    const at = this.focusedRow();
    let to = -1;
    if (steps[event.key]) {
      to = at < 0 ? this.firstInSight : at + steps[event.key];
    } else if (event.key === 'Home') {
      to = 0;
    } else if (event.key === 'End') {
      to = this.count - 1;
    } else {
      return;
    }
    event.preventDefault();
    this.focus(Math.max(0, Math.min(this.count - 1, to)));
  }

  /** Makes all rows that are printed. */
  beginPrinting() {
    this.printing = true;
    this.put(0, Math.min(this.count, PRINTED));
  }

  endPrinting() {
    this.printing = false;
    this.draw(true);
  }

  /** Ends the watching of its size. */
  dispose() {
    this.watch.disconnect();
  }
}
