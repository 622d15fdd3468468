// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The head of the page: what it is, the views, the decisions, language and colours. */

import {button, choice, h, labelled} from './dom.js';
import {Exchange} from './exchange.js';
import {applyTheme, THEMES} from './theme.js';

export class Header {
  /** @param {!App} app */
  constructor(app) {
    this.app = app;
    const {words, glossary, settings} = app;
    const {about} = glossary;
    const shown = (n) => n.toLocaleString(app.language);
    const counts = words.counts({
      terms: shown(about['terms']),
      entries: shown(about['entries']['all']),
      mentions: shown(about['mentions']),
      documents: shown(about['documentsRead']),
    });
    this.links = Object.entries(words.views).map(([name, label]) =>
      h('a', {href: '#' + name, 'data-view': name}, label),
    );
    const other = app.language === 'ko' ? 'en' : 'ko';
    this.languageButton = button(words.otherLanguage, () => app.speak(other), {
      lang: other,
      class: 'quiet',
    });
    const theme = choice(
      THEMES.map((name) => [name, words.themes[name]]),
      settings.get('theme', THEMES),
      (name) => {
        settings.set('theme', name);
        applyTheme(name);
      },
    );
    this.exchange = new Exchange(app);
    this.element = h(
      'header',
      {class: 'top'},
      h(
        'div',
        {class: 'title'},
        h('h1', {text: words.title}),
        h('p', {class: 'counts', text: counts}),
        h('div', {class: 'settings'}, labelled(words.theme, theme), this.languageButton),
      ),
      h(
        'div',
        {class: 'bar-of-views'},
        (this.nav = h('nav', {'aria-label': words.navigation}, this.links)),
        this.exchange.element,
      ),
      this.exchange.panel,
    );
  }

  /** Shows where we are and what was decided. */
  update() {
    for (const link of this.links) {
      if (link.getAttribute('data-view') === this.app.name) {
        link.setAttribute('aria-current', 'page');
        // On a narrow page not all views are in sight.
        this.nav.scrollLeft = link.offsetLeft - this.nav.offsetLeft - this.nav.clientWidth / 3;
      } else {
        link.removeAttribute('aria-current');
      }
    }
    this.exchange.update();
  }

  focusLanguage() {
    this.languageButton.focus();
  }
}
