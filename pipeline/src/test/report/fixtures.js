// SPDX-License-Identifier: GPL-3.0-or-later
/** Small glossaries made by hand. */

import {Decisions} from '../../main/report/decisions.js';
import {Glossary} from '../../main/report/data.js';

const CHARACTERS = {
  厚: [['두터울'], '후', ['hou']],
  积: [['포갤', '쌓을'], '적', ['ji']],
  薄: [['엷을'], '박', ['bao', 'bo']],
  发: [['필'], '발', ['fa']],
  护: [['보호할'], '호', ['hu'], '护護'],
  城: [['재'], '성', ['cheng']],
  河: [['물'], '하', ['he']],
  女: [['여자'], '녀', ['nü']],
};

/** id, source, sourceLang, target, and what else differs from the usual */
export const ROWS = [
  row('a1', '厚积薄发', 'zh', '두껍게 쌓인 기술', {
    occurrences: 5,
    confidence: 600,
    review: 1,
    kind: 'idiom',
  }),
  row('a2', '厚积薄发', 'zh', '축적', {
    occurrences: 2,
    confidence: 400,
    review: 1,
    status: 'variant',
  }),
  row('b1', '护城河', 'zh', '해자', {occurrences: 9, confidence: 980}),
  row('c1', 'Scaling Law', 'en', '스케일링 법칙', {
    occurrences: 3,
    confidence: 990,
    status: 'approved',
  }),
  row('d1', 'moat', 'en', '', {occurrences: 1, confidence: 300, review: 1}),
];

export function row(id, source, sourceLang, target, other = {}) {
  const all = {
    occurrences: 1,
    documents: 1,
    share: 1000,
    confidence: 900,
    status: 'preferred',
    review: 0,
    kind: 'concept',
    pos: '',
    pairing: 'meaning',
    explanation: '',
    ...other,
  };
  return [id, source, sourceLang, target, 'ko', ...Object.values(all)];
}

export function glossaryOf(rows = ROWS, blocks = {}) {
  const all = {
    about: {evidences: ['meaning', 'length', 'quotation', 'morphology'], reviewBelow: 700},
    entries: rows,
    characters: CHARACTERS,
    lines: [],
    documents: [],
    findings: [],
    failures: [],
    ...blocks,
  };
  return new Glossary((name) => JSON.parse(JSON.stringify(all[name])));
}

/** A storage as browsers have it. */
export class FakeStorage {
  constructor() {
    this.map = new Map();
  }

  getItem(key) {
    return this.map.has(key) ? this.map.get(key) : null;
  }

  setItem(key, value) {
    this.map.set(key, String(value));
  }
}

export function decisionsOf(glossary, storage = new FakeStorage()) {
  return new Decisions(storage, glossary, () => '2026-11-29');
}
