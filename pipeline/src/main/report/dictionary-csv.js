// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview Decisions as the dictionary that the next run takes (--dictionary), and back. What
 * a person corrected is two rows with one id: the old gloss rejected and the new one approved. In a
 * run the last row that speaks of a pair wins, so they stand in the order of decision.
 */

import {idOf} from './ledger.js';
import {tidy} from './decision.js';
import {withCorrections} from './corrections.js';

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
 * @param {string} key
 * @param {!Decision} decision
 * @param {!Pairs} pairs
 * @return {!Array<!Array<string>>} its rows
 */
function rowsOf(key, decision, pairs) {
  const id = idOf(key);
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
    case 'corrected': {
      const {target, correction} = decision;
      // A run takes both for one pair if only case or width differs.
      const onlyForm = target === '' || pairs.same(target, correction);
      return [...(onlyForm ? [] : [row(target, 'rejected')]), row(correction, 'approved')];
    }
    default:
      return [row(decision.target, decision.status)];
  }
}

/**
 * @param {!Decisions} decisions
 * @return {string} all of them as a table
 */
export function toCsv(decisions) {
  const rows = decisions.all().flatMap(([key, decision]) => rowsOf(key, decision, decisions.pairs));
  const cells = [HEADER, ...rows.map((row) => row.map(guard))];
  // The mark tells spreadsheets that it is UTF-8.
  return '\ufeff' + Papa.unparse(cells, {newline: '\n'}) + '\n';
}

/** A file that is no dictionary. */
export class NoDictionary extends Error {}

/**
 * @param {string} text a table with a header
 * @param {!Pairs} pairs
 * @return {{decisions: !Array<!Row>, passedOver: number, tells: boolean}} in order of the rows; those
 *     without a decision are passed over. tells is whether the table says what was decided: without
 *     a column of status all rows are approved, as in a run
 */
export function fromCsv(text, pairs) {
  const parsed = Papa.parse(text.replace(/^\ufeff/, ''), {skipEmptyLines: true});
  const rows = /** @type {!Array<!Array<string>>} */ (parsed['data']);
  const header = (rows.shift() || []).map((name) => name.trim().toLowerCase());
  if (!header.includes('source_term') || !header.includes('target_term')) {
    throw new NoDictionary();
  }
  const found = [];
  let passedOver = 0;
  for (const cells of rows) {
    const cell = (name) => tidy(unguard((cells[header.indexOf(name)] || '').trim()));
    const decision = {
      status: cell('status').toLowerCase() || 'approved',
      source: cell('source_term'),
      sourceLang: tagIn(cell('source_lang')),
      target: cell('target_term'),
      targetLang: tagIn(cell('target_lang')),
      date: cell('date'),
      note: cell('note'),
      reviewer: cell('reviewer'),
    };
    if (decides(decision)) {
      found.push({id: cell('id'), decision});
    } else {
      passedOver++;
    }
  }
  const tells = header.includes('status');
  return {decisions: withCorrections(found, pairs), passedOver, tells};
}

/**
 * @param {!Object} row
 * @return {boolean}
 */
function decides({status, source, target}) {
  const known = ['approved', 'rejected', 'stop'].includes(status);
  return known && source !== '' && (status === 'stop' || target !== '');
}

/**
 * @param {string} cell
 * @return {string} a tag as the page has it; empty if the row tells no language
 */
function tagIn(cell) {
  try {
    const [tag] = Intl.getCanonicalLocales(cell);
    return tag === 'und' ? '' : tag;
  } catch (e) {
    return cell; // Nothing, or no tag.
  }
}
