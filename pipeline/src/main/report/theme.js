// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Light or dark, or as the system has it. */

export const THEMES = ['auto', 'light', 'dark'];

/** @param {string} name */
export function applyTheme(name) {
  if (name === 'auto') {
    document.documentElement.removeAttribute('data-theme');
  } else {
    document.documentElement.setAttribute('data-theme', name);
  }
}
