// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Opens the page. */

import {App} from './app.js';
import {applyTheme, THEMES} from './theme.js';
import {Decisions} from './decisions.js';
import {openStorage, Settings} from './settings.js';
import {readGlossary} from './data.js';
import {Search} from './search.js';

/** @return {string} the date of the reader's clock, as 2026-01-31 */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
}

const storage = openStorage();
const settings = new Settings(storage);
applyTheme(settings.get('theme', THEMES));
const glossary = readGlossary(document);
const decisions = new Decisions(storage, glossary, today);
const root = /** @type {!HTMLElement} */ (document.getElementById('app'));
const search = new Search(glossary);
new App(glossary, search, decisions, settings, root);
// So that the first search need not wait for it.
(window.requestIdleCallback || setTimeout)(() => search.prepare());
