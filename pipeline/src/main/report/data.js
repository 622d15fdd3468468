// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview The glossary that the page shows, read from the data blocks of the page. Numbers
 * named share and confidence are thousandths.
 */

/** One row of glossary.csv. */
export class Entry {
  /**
   * @param {number} index its place in the glossary, from 0
   * @param {!Array} row
   */
  constructor(index, row) {
    this.index = index;
    [
      this.id,
      this.source,
      this.sourceLang,
      this.target,
      this.targetLang,
      this.occurrences,
      this.documents,
      this.share,
      this.confidence,
      this.status,
      this.review,
      this.kind,
      this.pos,
      this.pairing,
      this.explanation,
    ] = row;
    this.review = this.review === 1;
    /** @type {?Term} */
    this.term = null;
  }

  /** @return {string} its language without its script, but for hanja, which are no Korean words */
  get language() {
    return this.sourceLang === 'ko-Hani' ? this.sourceLang : this.sourceLang.split('-')[0];
  }
}

/** A source term with all its entries, best first. */
export class Term {
  /** @param {!Entry} first */
  constructor(first) {
    this.source = first.source;
    this.sourceLang = first.sourceLang;
    /** @type {!Array<!Entry>} */
    this.entries = [];
    this.occurrences = 0;
  }

  /** @param {!Entry} entry */
  add(entry) {
    this.entries.push(entry);
    this.occurrences += entry.occurrences;
    entry.term = this;
  }
}

/** One mention in its context. */
export class Line {
  /**
   * @param {!Array} row
   * @param {!Array<!Entry>} entries
   */
  constructor(row, entries) {
    let target;
    let index;
    [
      index,
      this.document,
      this.line,
      this.column,
      this.confidence,
      target,
      this.left,
      this.inside,
      this.right,
      this.pairing,
      this.rival,
      this.rivalConfidence,
      this.lead,
    ] = row;
    this.entry = entries[index];
    this.target = target || this.entry.target;
  }
}

/** A document that holds terms. */
export class Doc {
  /**
   * @param {number} index
   * @param {!Array} row
   */
  constructor(index, row) {
    this.index = index;
    this.name = row[0];
    this.mentions = row[1];
    this.steps = row[2];
  }

  /** @return {!Array<number>} the indices of its entries, ascending */
  entries() {
    let index = 0;
    return this.steps.map((step) => (index += step));
  }
}

const FINDING = [
  'severity',
  'finding',
  'source',
  'sourceLang',
  'target',
  'detail',
  'suggestion',
  'document',
  'line',
  'column',
];
const FAILURE = ['document', 'stage', 'error', 'detail'];

/**
 * @param {!Array<string>} names
 * @param {!Array} row
 * @return {!Object}
 */
function named(names, row) {
  return Object.fromEntries(names.map((name, i) => [name, row[i]]));
}

/** All of it. What is large is read when it is first asked for. */
export class Glossary {
  /** @param {function(string): *} block gives the parsed block of a name */
  constructor(block) {
    this.block = block;
    this.about = block('about');
    /** @type {!Array<!Entry>} */
    this.entries = block('entries').map((row, index) => new Entry(index, row));
    /** @type {!Array<!Term>} */
    this.terms = [];
    /** @type {!Map<string, !Entry>} */
    this.byId = new Map();
    let term = null;
    for (const entry of this.entries) {
      if (!term || term.source !== entry.source || term.sourceLang !== entry.sourceLang) {
        term = new Term(entry);
        this.terms.push(term);
      }
      term.add(entry);
      this.byId.set(entry.id, entry);
    }
    /** @type {!Map<string, *>} */
    this.read = new Map();
  }

  /**
   * @param {string} name
   * @param {function(*): *} make
   * @return {*} what was made of a block, once
   */
  once(name, make) {
    if (!this.read.has(name)) {
      this.read.set(name, make(this.block(name)));
    }
    return this.read.get(name);
  }

  /** @return {!Array<!Doc>} */
  get documents() {
    return /** @type {!Array<!Doc>} */ (
      this.once('documents', (rows) => rows.map((row, index) => new Doc(index, row)))
    );
  }

  /** @return {!Array<!Object>} */
  get findings() {
    return /** @type {!Array<!Object>} */ (
      this.once('findings', (rows) => rows.map((row) => named(FINDING, row)))
    );
  }

  /** @return {!Array<!Object>} */
  get failures() {
    return /** @type {!Array<!Object>} */ (
      this.once('failures', (rows) => rows.map((row) => named(FAILURE, row)))
    );
  }

  /**
   * @return {!Map<string, !Array>} by character: its Korean meanings, its Korean readings as one
   *     text, pinyin, and its simplified character with all forms that are folded into it
   */
  get characters() {
    return /** @type {!Map<string, !Array>} */ (
      this.once('characters', (object) => new Map(Object.entries(object)))
    );
  }

  /** @return {!Map<number, !Array<!Line>>} */
  get lines() {
    return /** @type {!Map<number, !Array<!Line>>} */ (
      this.once('lines', (rows) => {
        const lines = new Map();
        for (const row of rows) {
          if (!lines.has(row[0])) {
            lines.set(row[0], []);
          }
          lines.get(row[0]).push(row);
        }
        return lines;
      })
    );
  }

  /**
   * @param {string} source
   * @param {string} sourceLang
   * @param {string} target empty for any
   * @return {?Entry} the entry of a pair, or the best of a term
   */
  entryOf(source, sourceLang, target) {
    if (!this.byPair) {
      /** @type {!Map<string, !Entry>} */
      this.byPair = new Map();
      for (const entry of this.entries) {
        this.byPair.set([entry.source, entry.sourceLang, entry.target].join('\t'), entry);
      }
      for (const {source: of, sourceLang: lang, entries} of this.terms) {
        this.byPair.set([of, lang, ''].join('\t'), entries[0]);
      }
    }
    return this.byPair.get([source, sourceLang, target].join('\t')) || null;
  }

  /**
   * @param {!Entry} entry
   * @return {!Array<!Object>} what was found of this pair
   */
  findingsOf(entry) {
    const {source, sourceLang, target} = entry;
    return this.findings.filter(
      (each) => each.source === source && each.sourceLang === sourceLang && each.target === target,
    );
  }

  /**
   * @param {string} name
   * @return {?Doc}
   */
  documentNamed(name) {
    if (!this.byName) {
      this.byName = new Map(this.documents.map((doc) => [doc.name, doc]));
    }
    return this.byName.get(name) || null;
  }

  /**
   * @param {!Entry} entry
   * @return {!Array<!Line>} its mentions, or a sample of them, in order of place
   */
  linesOf(entry) {
    return (this.lines.get(entry.index) || []).map((row) => new Line(row, this.entries));
  }
}

/**
 * @param {!Document} document
 * @return {!Glossary} what the blocks of a page hold
 */
export function readGlossary(document) {
  return new Glossary((name) => {
    const block = document.getElementById('data-' + name);
    return JSON.parse(block.textContent);
  });
}
