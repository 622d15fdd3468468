// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview What a person decided about the entries, kept in the browser's storage. The ids of
 * entries do not change from run to run, and all pages from the disk share one storage: decisions on
 * pairs that are not in this page are kept as they are.
 */

import {alike, isDecision, tidy} from './decision.js';
import {Ledger} from './ledger.js';
import {Pairs} from './pairs.js';

/** Where the storage has them. */
export const STORED = 'byeonggi.decisions';

export class Decisions {
  /**
   * @param {?Storage} storage null if there is none
   * @param {!Glossary} glossary
   * @param {function(): string} today gives the date as 2026-01-31
   */
  constructor(storage, glossary, today) {
    this.storage = storage;
    this.glossary = glossary;
    this.today = today;
    this.pairs = new Pairs(glossary);
    /** Whether decisions outlive the page. */
    this.persists = storage !== null;
    this.reviewer = '';
    /** What the storage held when it was last read or written. */
    this.known = '';
    this.ledger = new Ledger(this.pairs);
    this.read();
    /** @type {!Array<{before: !Map<string, ?Decision>, after: !Map<string, ?Decision>, entry: ?Entry}>} */
    this.steps = [];
    /** @type {!Array<function()>} */
    this.listeners = [];
  }

  /** @param {function()} listener hears of each change */
  listen(listener) {
    this.listeners.push(listener);
  }

  /**
   * @param {!Entry} entry
   * @return {?Decision} the decision on an entry or its whole term; null if there is none
   */
  of(entry) {
    return this.ledger.of(entry);
  }

  /** @param {!Entry} entry */
  approve(entry) {
    this.decide(entry, {status: 'approved'});
  }

  /** @param {!Entry} entry */
  reject(entry) {
    this.decide(entry, {status: 'rejected'});
  }

  /** @param {!Entry} entry any of the term */
  stop(entry) {
    this.decide(entry, {status: 'stop'});
  }

  /**
   * Says what is right instead. A gloss that the term has already is approved there, and the entry
   * itself is rejected; its own gloss approves it.
   *
   * @param {!Entry} entry
   * @param {string} gloss
   */
  correct(entry, gloss) {
    const text = tidy(gloss);
    if (text === '') {
      return;
    }
    const corrected = (each) =>
      text === each.target ? {status: 'approved'} : {status: 'corrected', correction: text};
    const others = this.pairs
      .ofPair({...entry, target: text})
      .filter((other) => other !== entry && other.sourceLang === entry.sourceLang);
    if (others.length === 0 || entry.target === '' || this.pairs.same(entry.target, text)) {
      this.decide(entry, corrected(entry));
    } else {
      this.decide(
        entry,
        {status: 'rejected'},
        others.map((other) => [other, corrected(other)]),
      );
    }
  }

  /**
   * @param {!Entry} entry that was decided on
   * @param {string} note why; empty takes the note away
   */
  annotate(entry, note) {
    this.change(entry, (ledger) => {
      const decision = ledger.of(entry);
      if (decision !== null) {
        ledger.put(entry.id, {...decision, note: tidy(note)});
      }
    });
  }

  /** @param {!Entry} entry what was decided on it, or on its term, is taken back */
  clear(entry) {
    this.change(entry, (ledger) => {
      ledger.delete(entry.id);
      ledger.endStop(entry);
    });
  }

  /**
   * @param {!Entry} entry
   * @param {!Object} what status and what belongs to it
   * @param {!Array<!Array>=} more entries of the term with what is decided on them in the same step
   */
  decide(entry, what, more = []) {
    this.change(entry, (ledger) => {
      ledger.endStop(entry);
      for (const [each, status] of [[entry, what], ...more]) {
        ledger.put(each.id, this.decision(each, status));
      }
    });
  }

  /**
   * @param {!Entry} entry
   * @param {!Object} what
   * @return {!Decision}
   */
  decision(entry, what) {
    const {source, sourceLang, target, targetLang} = entry;
    const {reviewer} = this;
    return {...what, source, sourceLang, target, targetLang, reviewer, date: this.today()};
  }

  /**
   * Takes decisions of a file as one step, the last of them as the newest.
   *
   * @param {!Array<!Row>} loaded
   * @return {{changed: number, overruled: number, elsewhere: number}} how many of them are new or
   *     differ from what was decided here, how many of these take the place of another decision, and
   *     how many are about pairs that are not in this page
   */
  take(loaded) {
    const before = new Map(this.current().byKey);
    const keys = [];
    this.change(null, (ledger) => {
      for (const {id, decision} of loaded) {
        keys.push(ledger.put(id, decision));
      }
    });
    const {byKey} = this.ledger;
    const differs = (key) => !alike(before.get(key) || null, byKey.get(key) || null);
    return {
      changed: keys.filter((each) => each.some(differs)).length,
      overruled: keys.filter((each) => each.some((key) => before.has(key) && differs(key))).length,
      elsewhere: keys.filter((each) =>
        each.some((key) => byKey.has(key) && this.ledger.isElsewhere(key)),
      ).length,
    };
  }

  /** @return {boolean} */
  get canUndo() {
    return this.steps.length > 0;
  }

  /**
   * Takes back the last step that no other page has decided otherwise since.
   *
   * @return {?{entry: ?Entry}} the entry that the step was about, if it was about a single one; null
   *     if there was nothing to take back
   */
  undo() {
    while (this.steps.length > 0) {
      const {before, after, entry} = this.steps.pop();
      const {byKey} = this.current();
      const stands = [...after].every(([key, made]) => alike(made, byKey.get(key) || null));
      if (stands) {
        this.write((ledger) => {
          for (const [key, decision] of before) {
            if (decision === null) {
              ledger.delete(key);
            } else {
              ledger.set(key, decision);
            }
          }
        });
        this.tell();
        return {entry};
      }
    }
    return null;
  }

  /** @return {!Array<!Array>} key and decision of all, in the order of decision */
  all() {
    return this.ledger.rows();
  }

  /** @return {!Array<!Array>} those on pairs that are not in this page */
  elsewhere() {
    return this.all().filter(([key]) => this.ledger.isElsewhere(key));
  }

  /** Forgets those on pairs that are not in this page, as one step. */
  forgetElsewhere() {
    this.change(null, (ledger) => this.elsewhere().forEach(([key]) => ledger.delete(key)));
  }

  /** Reads again what another page may have decided. */
  refresh() {
    this.current();
    this.tell();
  }

  /**
   * Changes what was decided, as one step.
   *
   * @param {?Entry} entry that the step is about
   * @param {function(!Ledger)} act
   */
  change(entry, act) {
    const earlier = new Map(this.current().byKey);
    this.write(act);
    const later = this.ledger.byKey;
    const before = new Map();
    const after = new Map();
    for (const key of new Set([...earlier.keys(), ...later.keys()])) {
      const was = earlier.get(key) || null;
      const is = later.get(key) || null;
      if (!alike(was, is)) {
        before.set(key, was);
        after.set(key, is);
      }
    }
    if (after.size > 0) {
      this.steps.push({before, after, entry});
      this.tell();
    }
  }

  /** @param {function(!Ledger)} act */
  write(act) {
    act(this.current());
    this.store();
  }

  tell() {
    this.listeners.forEach((listener) => listener());
  }

  /** @return {!Ledger} with what other pages have decided meanwhile */
  current() {
    this.read();
    return this.ledger;
  }

  /** Reads the storage if another page wrote it. What is not ours there is passed over. */
  read() {
    if (!this.persists) {
      return; // It holds less than we do.
    }
    const text = this.storage.getItem(STORED) || '';
    if (text !== this.known) {
      this.known = text;
      this.ledger = new Ledger(this.pairs, decisionsIn(text));
    }
  }

  store() {
    if (!this.persists) {
      return;
    }
    const text = JSON.stringify({v: 1, decisions: this.all()});
    try {
      this.storage.setItem(STORED, text);
      this.known = text;
    } catch (e) {
      this.persists = false; // Full, or forbidden; what is decided stays in the page.
    }
  }
}

/**
 * @param {string} text
 * @return {!Array<!Array>} keys and decisions
 */
function decisionsIn(text) {
  try {
    const {decisions} = JSON.parse(text);
    return decisions.filter(
      (row) => Array.isArray(row) && typeof row[0] === 'string' && isDecision(row[1]),
    );
  } catch (e) {
    return []; // Nothing, or something else wrote there.
  }
}
