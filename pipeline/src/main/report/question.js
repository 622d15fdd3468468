// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Which entries are shown, and in which order. */

/**
 * What is asked for; what is empty is not asked.
 *
 * @typedef {{
 *   query: string,
 *   language: string,
 *   kind: string,
 *   status: string,
 *   review: string,
 *   decision: string,
 *   document: number,
 *   confidence: !Array<number>,
 *   sort: string,
 *   descending: boolean
 * }}
 */
export let Question;

/** @return {!Question} nothing in particular, in order of the glossary */
export function anything() {
  return {
    query: '',
    language: '',
    kind: '',
    status: '',
    review: '',
    decision: '',
    document: -1,
    confidence: [0, 1000],
    sort: 'glossary',
    descending: false,
  };
}

/**
 * @param {*} state of the browser's history
 * @param {!Glossary} glossary
 * @return {!Question} what was asked when it was noted, as far as this glossary can answer it
 */
export function questionIn(state, glossary) {
  const noted = (state && state.question) || {};
  const question = anything();
  for (const [field, usual] of Object.entries(question)) {
    if (
      typeof noted[field] === typeof usual &&
      Array.isArray(noted[field]) === Array.isArray(usual)
    ) {
      question[field] = noted[field];
    }
  }
  if (question.document >= 0 && !glossary.documents[question.document]) {
    question.document = -1;
  }
  return question;
}

const korean = new Intl.Collator('ko', {numeric: true});
const plain = new Intl.Collator('und', {numeric: true});

/** @type {!Map<string, function(!Entry, !Entry): number>} */
const ORDERS = new Map([
  ['source', (a, b) => plain.compare(a.source, b.source)],
  ['target', (a, b) => korean.compare(a.target, b.target)],
  ['sourceLang', (a, b) => plain.compare(a.sourceLang, b.sourceLang)],
  ['kind', (a, b) => plain.compare(a.kind, b.kind)],
  ['occurrences', (a, b) => a.occurrences - b.occurrences],
  ['documents', (a, b) => a.documents - b.documents],
  ['confidence', (a, b) => a.confidence - b.confidence],
]);

/**
 * @param {!Glossary} glossary
 * @param {!Search} search
 * @param {!Decisions} decisions
 * @param {!Question} question
 * @return {!Array<number>} indices of entries
 */
export function select(glossary, search, decisions, question) {
  const {entries} = glossary;
  let found = search.find(question.query);
  if (question.document >= 0) {
    const inDocument = glossary.documents[question.document].entries();
    const wanted = new Set(found || inDocument);
    found = inDocument.filter((index) => wanted.has(index));
  }
  const conditions = conditionsOf(decisions, question);
  const indices = found || entries.map((entry) => entry.index);
  const kept =
    conditions.length === 0
      ? indices
      : indices.filter((index) => conditions.every((holds) => holds(entries[index])));
  return sorted(kept, glossary, question);
}

/**
 * @param {!Decisions} decisions
 * @param {!Question} question
 * @return {!Array<function(!Entry): boolean>}
 */
function conditionsOf(decisions, question) {
  const conditions = [];
  for (const field of ['language', 'kind', 'status']) {
    if (question[field]) {
      conditions.push((entry) => entry[field] === question[field]);
    }
  }
  if (question.review) {
    conditions.push((entry) => entry.review === (question.review === 'yes'));
  }
  const [least, most] = question.confidence;
  if (least > 0 || most < 1000) {
    conditions.push((entry) => entry.confidence >= least && entry.confidence <= most);
  }
  if (question.decision) {
    conditions.push((entry) => {
      const decision = decisions.of(entry);
      return question.decision === 'any'
        ? decision !== null
        : question.decision === 'none'
          ? decision === null
          : decision !== null && decision.status === question.decision;
    });
  }
  return conditions;
}

/**
 * @param {!Array<number>} indices
 * @param {!Glossary} glossary
 * @param {!Question} question
 * @return {!Array<number>} in the order that is asked for; equal ones as in the glossary
 */
function sorted(indices, glossary, question) {
  if (!ORDERS.has(question.sort)) {
    return question.descending ? [...indices].reverse() : indices;
  }
  const ranks = ranksBy(question.sort, glossary);
  const sign = question.descending ? -1 : 1;
  return [...indices].sort((a, b) => sign * (ranks[a] - ranks[b]) || a - b);
}

/**
 * Words are slow to compare, so each order is made once.
 *
 * @type {!WeakMap<!Glossary, !Map<string, !Uint32Array>>}
 */
const known = new WeakMap();

/**
 * @param {string} field
 * @param {!Glossary} glossary
 * @return {!Uint32Array} the rank of each entry; equal ones have the same
 */
function ranksBy(field, glossary) {
  if (!known.has(glossary)) {
    known.set(glossary, new Map());
  }
  const orders = known.get(glossary);
  if (!orders.has(field)) {
    const {entries} = glossary;
    const compare = ORDERS.get(field);
    const inOrder = [...entries].sort(compare);
    const ranks = new Uint32Array(entries.length);
    for (let i = 1; i < inOrder.length; i++) {
      const before = ranks[inOrder[i - 1].index];
      ranks[inOrder[i].index] = before + (compare(inOrder[i - 1], inOrder[i]) === 0 ? 0 : 1);
    }
    orders.set(field, ranks);
  }
  return orders.get(field);
}
