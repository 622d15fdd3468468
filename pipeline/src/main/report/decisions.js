// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview What a person decided about the entries, kept in the browser's storage. The ids of
 * entries do not change from run to run, and all pages from the disk share one storage: decisions on
 * pairs that are not in this page are kept as they are.
 */

const KEY = 'byeonggi.decisions';
const STATUSES = ['approved', 'rejected', 'stop', 'corrected'];
const TEXTS = ['source', 'sourceLang', 'target', 'targetLang', 'date'];

/**
 * status: approved, rejected, stop (the term is none, whatever its gloss) or corrected, when the
 * person wrote another gloss, which is in correction.
 *
 * @typedef {{
 *   status: string,
 *   source: string,
 *   sourceLang: string,
 *   target: string,
 *   targetLang: string,
 *   correction: (string|undefined),
 *   note: (string|undefined),
 *   reviewer: (string|undefined),
 *   date: string
 * }}
 */
export let Decision;

/**
 * @param {*} value
 * @return {boolean} whether it is a decision as this page writes them
 */
function isDecision(value) {
  return (
    typeof value === 'object' &&
    value !== null &&
    STATUSES.includes(value.status) &&
    TEXTS.every((name) => typeof value[name] === 'string') &&
    (value.status !== 'corrected' || typeof value.correction === 'string')
  );
}

/**
 * @param {!Object} decision
 * @return {!Decision} the same with its fields in one order and without empty ones that need not be
 */
export function normal(decision) {
  const {status, source, sourceLang, target, targetLang, date} = decision;
  const result = {status, source, sourceLang, target, targetLang, date};
  for (const name of ['correction', 'note', 'reviewer']) {
    if (typeof decision[name] === 'string' && decision[name] !== '') {
      result[name] = decision[name];
    }
  }
  return /** @type {!Decision} */ (result);
}

/**
 * @param {!Decision} decision
 * @return {string} the key of a decision whose entry is not in the page
 */
export function keyOfPair(decision) {
  const {source, sourceLang, target, targetLang} = decision;
  return '~' + [source, sourceLang, target, targetLang].join('\t');
}

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
    /** Whether decisions outlive the page. */
    this.persists = storage !== null;
    this.reviewer = '';
    /** @type {!Map<string, !Decision>} */
    this.byKey = this.stored();
    /** @type {!Map<string, string>} from a stopped term to the key of its decision */
    this.stops = new Map();
    this.noteStops();
    /** @type {!Array<{before: !Map<string, ?Decision>, entry: ?Entry}>} */
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
    const stop = this.stops.get(termKey(entry));
    return this.byKey.get(stop === undefined ? entry.id : stop) || null;
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
   * @param {!Entry} entry
   * @param {string} gloss what is right instead; the entry's own gloss approves it
   */
  correct(entry, gloss) {
    const text = gloss.replace(/\s+/g, ' ').trim();
    if (text === '') {
      return;
    }
    this.decide(
      entry,
      text === entry.target ? {status: 'approved'} : {status: 'corrected', correction: text},
    );
  }

  /** @param {!Entry} entry what was decided on it, or on its term, is taken back */
  clear(entry) {
    const changes = new Map([[entry.id, null]]);
    const stop = this.stops.get(termKey(entry));
    if (stop !== undefined) {
      changes.set(stop, null);
    }
    this.change(changes, entry);
  }

  /**
   * @param {!Entry} entry
   * @param {!Object} what status and what belongs to it
   */
  decide(entry, what) {
    const {source, sourceLang, target, targetLang} = entry;
    const {reviewer} = this;
    const date = this.today();
    const decision = normal({...what, source, sourceLang, target, targetLang, reviewer, date});
    const changes = new Map();
    const stop = this.stops.get(termKey(entry));
    if (stop !== undefined) {
      changes.set(stop, null);
    }
    changes.set(entry.id, decision);
    this.change(changes, entry);
  }

  /**
   * Takes decisions of a file as one step.
   *
   * @param {!Map<string, !Decision>} loaded by key
   * @return {number} how many of them are new or differ from what was decided here
   */
  take(loaded) {
    const changes = new Map();
    for (const [key, given] of loaded) {
      const decision = normal(given);
      if (JSON.stringify(this.byKey.get(key)) !== JSON.stringify(decision)) {
        changes.set(key, decision);
      }
    }
    if (changes.size > 0) {
      this.change(changes, null);
    }
    return changes.size;
  }

  /** @return {boolean} */
  get canUndo() {
    return this.steps.length > 0;
  }

  /** @return {?Entry} the entry whose decision was undone, if it was one of a single entry */
  undo() {
    const step = this.steps.pop();
    if (!step) {
      return null;
    }
    this.write(step.before);
    return step.entry;
  }

  /** @return {!Array<!Array>} key and decision of all, in the order of decision */
  all() {
    return [...this.byKey];
  }

  /** @return {!Array<!Array>} those on pairs that are not in this page */
  elsewhere() {
    return this.all().filter(([key]) => !this.glossary.byId.has(key));
  }

  /** Forgets those on pairs that are not in this page, as one step. */
  forgetElsewhere() {
    this.change(new Map(this.elsewhere().map(([key]) => [key, null])), null);
  }

  /** Reads again what another page may have decided. */
  refresh() {
    this.byKey = this.stored();
    this.noteStops();
    this.tell();
  }

  /**
   * @param {!Map<string, ?Decision>} changes null takes a decision away
   * @param {?Entry} entry
   */
  change(changes, entry) {
    const before = new Map();
    for (const key of changes.keys()) {
      before.set(key, this.byKey.get(key) || null);
    }
    this.steps.push({before, entry});
    this.write(changes);
  }

  /** @param {!Map<string, ?Decision>} changes */
  write(changes) {
    if (this.persists) {
      this.byKey = this.stored(); // Another page may have decided meanwhile.
    }
    for (const [key, decision] of changes) {
      if (decision === null) {
        this.byKey.delete(key);
      } else {
        this.byKey.set(key, decision);
      }
    }
    this.noteStops();
    this.store();
    this.tell();
  }

  tell() {
    this.listeners.forEach((listener) => listener());
  }

  noteStops() {
    this.stops = new Map();
    for (const [key, decision] of this.byKey) {
      if (decision.status === 'stop') {
        this.stops.set(termKey(decision), key);
      }
    }
  }

  /** @return {!Map<string, !Decision>} what the storage has; what is not ours there is passed over */
  stored() {
    const found = new Map();
    if (!this.persists) {
      return found;
    }
    try {
      const kept = JSON.parse(this.storage.getItem(KEY) || '{}');
      for (const [key, decision] of Object.entries(kept.decisions || {})) {
        if (isDecision(decision)) {
          found.set(key, normal(decision));
        }
      }
    } catch (e) {
      // Something else wrote there.
    }
    return found;
  }

  store() {
    if (!this.persists) {
      return;
    }
    try {
      const decisions = Object.fromEntries(this.byKey);
      this.storage.setItem(KEY, JSON.stringify({v: 1, decisions: decisions}));
    } catch (e) {
      this.persists = false; // Full, or forbidden; what is decided stays in the page.
    }
  }
}

/**
 * @param {!Entry|!Decision} pair
 * @return {string}
 */
function termKey(pair) {
  return pair.sourceLang + '\t' + pair.source;
}
