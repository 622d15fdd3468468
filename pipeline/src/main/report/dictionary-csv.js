// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview Decisions as the dictionary that the next run takes (--dictionary), and back. What
 * a person corrected is two rows with one id: the new gloss approved and the old one rejected.
 */

import {keyOfPair} from './decisions.js';

const HEADER = [
  'source_term',
  'source_lang',
  'target_term',
  'target_lang',
  'status',
  'note',
  'reviewer',
  'date',
  'id',
];

/** What a spreadsheet takes for a formula begins so; such a cell gets a ' in front. */
const GUARDED = "=+-@＝＋－＠'";

/**
 * @param {string} text
 * @return {boolean}
 */
function needsGuard(text) {
  return text !== '' && GUARDED.includes(text[0]);
}

/**
 * @param {string} text
 * @return {string}
 */
function guard(text) {
  return needsGuard(text) ? "'" + text : text;
}

/**
 * @param {string} cell
 * @return {string}
 */
function unguard(cell) {
  return cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * @param {string} a
 * @param {string} b
 * @return {number} their order by code points
 */
function compare(a, b) {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = left[i].codePointAt(0) - right[i].codePointAt(0);
    if (difference !== 0) {
      return difference;
    }
  }
  return left.length - right.length;
}

/**
 * @param {string} key
 * @param {!Decision} decision
 * @return {!Array<!Array<string>>} its rows
 */
function rowsOf(key, decision) {
  const id = key.startsWith('~') ? '' : key;
  const row = (target, status) => [
    decision.source,
    decision.sourceLang,
    target,
    target === '' ? '' : decision.targetLang,
    status,
    decision.note || '',
    decision.reviewer || '',
    decision.date,
    id,
  ];
  switch (decision.status) {
    case 'stop':
      return [row('', 'stop')];
    case 'corrected':
      return decision.target === ''
        ? [row(decision.correction, 'approved')]
        : [row(decision.correction, 'approved'), row(decision.target, 'rejected')];
    default:
      return [row(decision.target, decision.status)];
  }
}

/**
 * @param {!Decisions} decisions
 * @return {string} all of them as a table
 */
export function toCsv(decisions) {
  const rows = decisions.all().flatMap(([key, decision]) => rowsOf(key, decision));
  const order = [0, 1, 2, 4];
  rows.sort((a, b) => order.reduce((sum, i) => sum || compare(a[i], b[i]), 0));
  const cells = [HEADER, ...rows.map((row) => row.map(guard))];
  return Papa.unparse(cells, {newline: '\n'}) + '\n';
}

/** A file that is no dictionary. */
export class NoDictionary extends Error {}

/**
 * @param {string} text a table with a header
 * @param {!Glossary} glossary
 * @return {{decisions: !Map<string, !Decision>, passedOver: number}} by key; rows without a decision
 *     are passed over
 */
export function fromCsv(text, glossary) {
  const parsed = Papa.parse(text.replace(/^\ufeff/, ''), {skipEmptyLines: true});
  const rows = /** @type {!Array<!Array<string>>} */ (parsed['data']);
  const header = (rows.shift() || []).map((name) => name.trim().toLowerCase());
  if (!header.includes('source_term') || !header.includes('target_term')) {
    throw new NoDictionary();
  }
  const byPair = pairsOf(glossary);
  const found = new Map();
  let passedOver = 0;
  for (const cells of rows) {
    const row = (name) => unguard((cells[header.indexOf(name)] || '').trim());
    const decision = {
      status: row('status') || 'approved',
      source: row('source_term'),
      sourceLang: row('source_lang'),
      target: row('target_term'),
      targetLang: row('target_lang'),
      date: row('date'),
    };
    for (const name of ['note', 'reviewer']) {
      if (row(name)) {
        decision[name] = row(name);
      }
    }
    const decides = ['approved', 'rejected', 'stop'].includes(decision.status);
    if (!decides || !decision.source || (decision.status !== 'stop' && !decision.target)) {
      passedOver++;
      continue;
    }
    take(decision, row('id'), glossary, byPair, found);
  }
  return {decisions: found, passedOver};
}

/**
 * @param {!Decision} decision
 * @param {string} id
 * @param {!Glossary} glossary
 * @param {!Map<string, !Entry>} byPair
 * @param {!Map<string, !Decision>} found
 */
function take(decision, id, glossary, byPair, found) {
  const entry = glossary.byId.get(id) || byPair.get(looseKey(decision)) || null;
  if (entry) {
    takeOf(entry, decision, found);
    return;
  }
  const key = id || keyOfPair(decision);
  const earlier = found.get(key);
  const statuses = earlier && id ? earlier.status + ' ' + decision.status : '';
  if (statuses === 'approved rejected') {
    found.set(key, correction(decision, earlier));
  } else if (statuses === 'rejected approved') {
    found.set(key, correction(earlier, decision));
  } else {
    found.set(key, decision);
  }
}

/**
 * @param {!Entry} entry that a decision is about; what it says of it is written as the entry has it
 * @param {!Decision} decision
 * @param {!Map<string, !Decision>} found
 */
function takeOf(entry, decision, found) {
  const {id, source, sourceLang, target, targetLang} = entry;
  const earlier = found.get(id);
  const about = {...decision, source, sourceLang, target, targetLang};
  if (decision.status === 'approved' && decision.target !== target) {
    found.set(id, {...about, status: 'corrected', correction: decision.target});
  } else if (decision.status !== 'rejected' || !earlier || earlier.status !== 'corrected') {
    found.set(id, about);
  }
}

/**
 * @param {!Decision} rejected
 * @param {!Decision} approved
 * @return {!Decision}
 */
function correction(rejected, approved) {
  const {target, targetLang} = rejected;
  return {...approved, status: 'corrected', correction: approved.target, target, targetLang};
}

/**
 * @param {!Glossary} glossary
 * @return {!Map<string, !Entry>} entries by what a row may say of them: with languages, without, and
 *     the first of a term for rows that stop it
 */
function pairsOf(glossary) {
  const byPair = new Map();
  const put = (key, entry) => {
    if (!byPair.has(key)) {
      byPair.set(key, entry);
    }
  };
  for (const entry of glossary.entries) {
    for (const sourceLang of [entry.sourceLang, '']) {
      for (const targetLang of [entry.targetLang, '']) {
        put([entry.source, sourceLang, entry.target, targetLang].join('\t'), entry);
      }
      put([entry.source, sourceLang].join('\t'), entry);
    }
  }
  return byPair;
}

/**
 * @param {!Decision} decision
 * @return {string}
 */
function looseKey(decision) {
  const {source, sourceLang, target, targetLang} = decision;
  return decision.status === 'stop'
    ? [source, sourceLang].join('\t')
    : [source, sourceLang, target, targetLang].join('\t');
}
