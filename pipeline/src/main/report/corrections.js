// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview Finds in the rows of a dictionary what is a correction: an id names the pair that it
 * was given to, so an approved gloss that is another one replaces it.
 */

/**
 * A row that decides; id is empty if it has none.
 *
 * @typedef {{id: string, decision: !Decision}}
 */
export let Row;

/**
 * @param {!Array<!Row>} rows
 * @param {!Pairs} pairs
 * @return {!Array<!Row>} the same, in their order; of rows that are one correction one is left
 */
export function withCorrections(rows, pairs) {
  const byId = new Map();
  for (const row of rows.filter(({id, decision}) => id !== '' && decision.status !== 'stop')) {
    if (!byId.has(row.id)) {
      byId.set(row.id, []);
    }
    byId.get(row.id).push(row);
  }
  const changed = new Map();
  for (const [id, group] of byId) {
    const old = pairs.glossary.byId.get(id) || rejectedOf(group);
    if (old) {
      settle(group, old, pairs).forEach((result, row) => changed.set(row, result));
    }
  }
  return rows.flatMap((row) => (changed.has(row) ? changed.get(row) : [row]));
}

/**
 * @param {!Array<!Row>} group
 * @return {?Decision} the pair that the rows of an id that the page does not have were made of
 */
function rejectedOf(group) {
  const row = group.find(({decision}) => decision.status === 'rejected');
  return row ? row.decision : null;
}

/**
 * @param {!Array<!Row>} group rows with one id
 * @param {!Entry|!Decision} old the pair of the id
 * @param {!Pairs} pairs
 * @return {!Map<!Row, !Array<!Row>>} what takes the place of each row
 */
function settle(group, old, pairs) {
  const isOld = ({decision}) =>
    pairs.sameTerm(old, decision) && pairs.same(old.target, decision.target);
  const approved = group.filter(({decision}) => decision.status === 'approved');
  const others = approved.filter((row) => !isOld(row) || row.decision.target !== old.target);
  const correction =
    others.length < approved.length
      ? null // The gloss of the id is approved, too.
      : others.filter(({decision}) => pairs.sameTerm(old, decision)).pop() || null;
  const settled = new Map();
  for (const row of group) {
    if (row === correction) {
      settled.set(row, [{id: row.id, decision: corrected(old, row.decision)}]);
    } else if (!isOld(row)) {
      settled.set(row, [{id: '', decision: row.decision}]);
    } else if (correction !== null && row.decision.status === 'rejected') {
      settled.set(row, []);
    }
  }
  return settled;
}

/**
 * @param {!Entry|!Decision} old
 * @param {!Decision} approved
 * @return {!Decision}
 */
function corrected({target, targetLang}, approved) {
  return {...approved, status: 'corrected', correction: approved.target, target, targetLang};
}
