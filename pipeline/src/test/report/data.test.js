// SPDX-License-Identifier: GPL-3.0-or-later
import {equal, ok} from './assert.js';
import {glossaryOf} from './fixtures.js';

const LINES = [
  [
    0,
    1,
    3,
    7,
    610,
    '',
    '왼쪽 두껍게 쌓인 기술',
    '厚积薄发',
    '오른쪽',
    'meaning',
    '쌓인 기술',
    120,
    [250, 0, -30],
  ],
  [2, 0, 1, 2, 980, '그 해자', '그 해자', '护城河', '', 'meaning', null, 20, []],
];

export const tests = {
  'entries of one term belong together'() {
    const {terms} = glossaryOf();
    equal(
      terms.map((term) => [term.source, term.entries.length, term.occurrences]),
      [
        ['厚积薄发', 2, 7],
        ['护城河', 1, 9],
        ['Scaling Law', 1, 3],
        ['moat', 1, 1],
      ],
    );
  },
  'a line has the gloss of its entry if none is told'() {
    const glossary = glossaryOf(undefined, {lines: LINES});
    equal(
      glossary.linesOf(glossary.entries[0]).map((line) => line.target),
      ['두껍게 쌓인 기술'],
    );
    equal(
      glossary.linesOf(glossary.entries[2]).map((line) => line.target),
      ['그 해자'],
    );
    equal(glossary.linesOf(glossary.entries[1]), []);
  },
  'documents tell their entries by differences'() {
    const glossary = glossaryOf(undefined, {documents: [['가.md', 4, [0, 2, 1]]]});
    equal(glossary.documents[0].entries(), [0, 2, 3]);
  },
  'names of the language itself are terms like others'() {
    const rows = [
      [
        '__proto__',
        'constructor',
        'en',
        'toString',
        'ko',
        1,
        1,
        1000,
        900,
        'preferred',
        0,
        '',
        '',
        '',
        '',
      ],
    ];
    const glossary = glossaryOf(rows);
    equal(glossary.byId.get('__proto__').source, 'constructor');
    ok(!glossary.byId.has('toString'));
  },
};
