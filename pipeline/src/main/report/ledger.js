// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview Decisions in the order in which they were made, so that the last one that speaks of
 * a pair wins, here as in a run. None is kept that a later one overrules.
 */

import {normal} from './decision.js';

/** How keys begin that are not ids: those of pairs, and those of stopped terms. */
const OWN = ['~', '!'];

/**
 * @param {string} key
 * @return {string} the id that it is; empty if it is none
 */
export function idOf(key) {
  return OWN.includes(key[0]) ? '' : key;
}

export class Ledger {
  /**
   * @param {!Pairs} pairs
   * @param {!Array<!Array>=} rows keys and decisions, the oldest first
   */
  constructor(pairs, rows = []) {
    this.pairs = pairs;
    /** @type {!Map<string, !Decision>} by the id of the entry, or a key of its own */
    this.byKey = new Map();
    /** @type {!Map<string, !Set<string>>} from a folded term to the keys of its decisions */
    this.keysOfTerm = new Map();
    /** How many terms are stopped. */
    this.stops = 0;
    for (const [key, decision] of rows) {
      this.put(idOf(key), decision);
    }
  }

  /**
   * @param {!Entry} entry
   * @return {?Decision} on the entry, or on its whole term
   */
  of(entry) {
    const own = this.byKey.get(entry.id);
    return own || (this.stops === 0 ? null : this.stopOf(entry));
  }

  /**
   * @param {!Entry} entry
   * @return {?Decision}
   */
  stopOf(entry) {
    const keys = this.keysOfTerm.get(this.pairs.termOf(entry)) || [];
    const decisions = [...keys].map((key) => this.byKey.get(key));
    return (
      decisions.find((each) => each.status === 'stop' && this.pairs.sameTerm(each, entry)) || null
    );
  }

  /**
   * Notes a decision, newer than all. It is of the entries that it speaks of; those of the same pair
   * or, if it is a stop, of the same term are forgotten.
   *
   * @param {string} id of the entry that it was made on; empty if it is not known
   * @param {!Decision} given
   * @return {!Array<string>} the keys it has now
   */
  put(id, given) {
    const decision = normal(given);
    const stops = decision.status === 'stop';
    this.forget(
      decision,
      (each) => stops || (each.status !== 'stop' && this.pairs.samePair(each, decision)),
    );
    const entries = stops ? [] : this.entriesOf(id, decision);
    if (entries.length === 0) {
      const key = stops || !this.isFree(id, decision) ? keyOf(decision) : id;
      this.set(key, decision);
      return [key];
    }
    return entries.map((entry) => {
      const {source, sourceLang, target, targetLang} = entry;
      this.set(entry.id, normal({...decision, source, sourceLang, target, targetLang}));
      return entry.id;
    });
  }

  /**
   * @param {string} id
   * @param {!Decision} decision
   * @return {!Array<!Entry>} those of the page that it speaks of
   */
  entriesOf(id, decision) {
    const {pairs} = this;
    const entry = pairs.glossary.byId.get(id);
    return entry && pairs.sameTerm(entry, decision) ? [entry] : pairs.ofPair(decision);
  }

  /**
   * @param {string} id
   * @param {!Decision} decision
   * @return {boolean} whether nothing else has this id
   */
  isFree(id, decision) {
    const known = this.byKey.get(id);
    return idOf(id) !== '' && (!known || this.pairs.samePair(known, decision));
  }

  /**
   * @param {string} key
   * @return {boolean} whether its decision is about something that the page does not have
   */
  isElsewhere(key) {
    const {pairs} = this;
    const decision = this.byKey.get(key);
    return decision.status === 'stop'
      ? pairs.ofTerm(decision).length === 0
      : !pairs.glossary.byId.has(key);
  }

  /** @param {!Entry} entry what stops its term is forgotten */
  endStop(entry) {
    this.forget(entry, (each) => each.status === 'stop');
  }

  /**
   * @param {{source: string, sourceLang: string}} term
   * @param {function(!Decision): boolean} which of the decisions on the term are forgotten
   */
  forget(term, which) {
    const keys = this.keysOfTerm.get(this.pairs.fold(term.source)) || [];
    for (const key of [...keys]) {
      const decision = this.byKey.get(key);
      if (this.pairs.sameTerm(decision, term) && which(decision)) {
        this.delete(key);
      }
    }
  }

  /**
   * @param {string} key
   * @param {!Decision} decision
   */
  set(key, decision) {
    this.delete(key); // So that it comes last.
    this.byKey.set(key, decision);
    const term = this.pairs.fold(decision.source);
    if (!this.keysOfTerm.has(term)) {
      this.keysOfTerm.set(term, new Set());
    }
    this.keysOfTerm.get(term).add(key);
    this.stops += decision.status === 'stop' ? 1 : 0;
  }

  /** @param {string} key */
  delete(key) {
    const decision = this.byKey.get(key);
    if (decision) {
      this.byKey.delete(key);
      this.keysOfTerm.get(this.pairs.fold(decision.source)).delete(key);
      this.stops -= decision.status === 'stop' ? 1 : 0;
    }
  }

  /** @return {!Array<!Array>} keys and decisions, the oldest first */
  rows() {
    return [...this.byKey];
  }
}

/**
 * @param {!Decision} decision
 * @return {string} the key of a decision on a term, or on a pair whose entry has no id that is known
 */
function keyOf(decision) {
  const {status, source, sourceLang, target, targetLang} = decision;
  return status === 'stop'
    ? '!' + [source, sourceLang].join('\t')
    : '~' + [source, sourceLang, target, targetLang].join('\t');
}
