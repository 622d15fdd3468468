// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview What all views share: the glossary, the decisions, the words, and where we are. */

import {anything, questionIn} from './question.js';
import {h} from './dom.js';
import {STORED} from './decisions.js';
import {DocumentsView} from './documents-view.js';
import {EntriesView} from './entries-view.js';
import {FindingsView} from './findings-view.js';
import {Header} from './header.js';
import {KeyHelp, Keys} from './keys.js';
import {News} from './news.js';
import {OverviewView} from './overview-view.js';
import {ReviewView} from './review-view.js';
import {wordsIn} from './words.js';

const VIEWS = new Map([
  ['entries', EntriesView],
  ['review', ReviewView],
  ['overview', OverviewView],
  ['findings', FindingsView],
  ['documents', DocumentsView],
]);

export class App {
  /**
   * @param {!Glossary} glossary
   * @param {!Search} search
   * @param {!Decisions} decisions
   * @param {!Settings} settings
   * @param {!HTMLElement} root
   */
  constructor(glossary, search, decisions, settings, root) {
    this.glossary = glossary;
    this.search = search;
    this.decisions = decisions;
    this.settings = settings;
    this.root = root;
    this.question = questionIn(history.state, glossary);
    this.view = null;
    this.name = 'entries';
    const preferred = (navigator.language || '').startsWith('ko') ? ['ko', 'en'] : ['en', 'ko'];
    this.language = settings.get('language', preferred);
    decisions.reviewer = settings.get('reviewer', []);
    decisions.listen(() => this.decided());
    this.keys = new Keys(this);
    window.addEventListener('hashchange', () => this.route());
    window.addEventListener('storage', (event) => {
      if (event.key === null || event.key === STORED) {
        decisions.refresh();
      }
    });
    this.render();
  }

  /** @return {!Object} */
  get words() {
    return wordsIn(this.language);
  }

  /** @param {string} language */
  speak(language) {
    this.language = language;
    this.settings.set('language', language);
    this.render();
    this.header.focusLanguage();
  }

  /** Makes the whole page anew. */
  render() {
    const {words} = this;
    document.documentElement.lang = this.language;
    document.title = words.title;
    this.header = new Header(this);
    this.main = h('main', {id: 'main', tabindex: '-1'});
    this.news = new News(this);
    this.help = new KeyHelp(this);
    this.root.replaceChildren(
      h('a', {class: 'skip', href: '#main', on: {click: (event) => this.skip(event)}}, words.skip),
      this.header.element,
      this.main,
      this.news.heard,
      this.news.element,
      this.help.element,
    );
    this.route();
  }

  /** @param {!Event} event */
  skip(event) {
    event.preventDefault(); // The fragment names the view.
    this.main.focus();
  }

  /** Shows the view that the address names: #review, or #entry/ID for one entry. */
  route() {
    const [name, id] = location.hash.slice(1).split('/');
    const known = VIEWS.has(name) ? name : 'entries';
    if (this.view) {
      this.view.dispose();
    }
    if (known !== this.name) {
      this.header.exchange.tell();
    }
    this.name = known;
    this.remember();
    const View = VIEWS.get(known);
    this.view = new View(this);
    this.main.replaceChildren(this.view.element);
    this.header.update();
    this.view.shown();
    if (name === 'entry' && this.view instanceof EntriesView) {
      this.view.openById(decoded(id || ''));
    }
  }

  /**
   * Notes in the address which entry is open, without a step of the browser's history.
   *
   * @param {?Entry} entry null for none
   */
  note(entry) {
    this.replace('#' + (entry ? addressOf(entry) : 'entries'));
  }

  /** Notes what is asked for, so that it is still asked after a reload. */
  remember() {
    this.replace(location.hash);
  }

  /** @param {string} address in the page; the step of the browser's history has it, and the question */
  replace(address) {
    history.replaceState({question: this.question}, '', address || location.pathname);
  }

  /** @param {!Entry} entry is opened in the list */
  goTo(entry) {
    this.go(addressOf(entry));
  }

  /**
   * @param {string} name of a view
   * @param {!Object=} question what the list of entries is to show
   */
  go(name, question) {
    if (question) {
      this.question = {...anything(), ...question};
    }
    if (location.hash !== '#' + name) {
      history.pushState(null, '', '#' + name);
    }
    this.route(); // At once, so that the next key finds the view.
    this.main.focus({preventScroll: true});
    window.scrollTo(0, 0);
  }

  decided() {
    this.header.exchange.decided();
    if (this.view) {
      this.view.decided();
    }
  }

  /** @param {string} text is told to who can't see what changed */
  announce(text) {
    this.news.announce(text);
  }

  /** @param {string} text what a person has decided */
  tellDecision(text) {
    this.news.show(text, this.decisions.canUndo);
  }

  undo() {
    const {announced} = this.words;
    const undone = this.decisions.undo();
    this.news.show(undone ? announced.undone : announced.nothingToUndo, false);
    if (undone && undone.entry && this.view instanceof ReviewView) {
      this.view.show(undone.entry);
    }
  }
}

/**
 * @param {!Entry} entry
 * @return {string}
 */
function addressOf(entry) {
  return 'entry/' + encodeURIComponent(entry.id);
}

/**
 * @param {string} part of an address
 * @return {string}
 */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch (e) {
    return part; // A person wrote it so.
  }
}
