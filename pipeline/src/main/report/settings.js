// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What a reader set, kept in the browser's storage if it lets us. */

const PREFIX = 'byeonggi.';

/** @return {?Storage} null if the browser keeps nothing for this page */
export function openStorage() {
  try {
    const storage = window.localStorage;
    storage.setItem(PREFIX + 'probe', '1');
    storage.removeItem(PREFIX + 'probe');
    return storage;
  } catch (e) {
    return null;
  }
}

export class Settings {
  /** @param {?Storage} storage */
  constructor(storage) {
    this.storage = storage;
    /** @type {!Map<string, string>} what was set since the page was opened */
    this.values = new Map();
  }

  /**
   * @param {string} name
   * @param {!Array<string>} allowed the first is what holds if nothing was set; empty for any text
   * @return {string}
   */
  get(name, allowed) {
    let value = this.values.get(name);
    if (value === undefined && this.storage) {
      try {
        value = this.storage.getItem(PREFIX + name) || undefined;
      } catch (e) {
        value = undefined;
      }
    }
    if (value !== undefined && (allowed.length === 0 || allowed.includes(value))) {
      return value;
    }
    return allowed[0] || '';
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  set(name, value) {
    this.values.set(name, value);
    try {
      if (this.storage) {
        this.storage.setItem(PREFIX + name, value);
      }
    } catch (e) {
      // It holds until the page is closed.
    }
  }
}
