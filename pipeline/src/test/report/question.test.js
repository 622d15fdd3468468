// SPDX-License-Identifier: GPL-3.0-or-later
import {anything, questionIn, select} from '../../main/report/question.js';
import {decisionsOf, glossaryOf, row} from './fixtures.js';
import {equal} from './assert.js';
import {Search} from '../../main/report/search.js';

const glossary = glossaryOf(undefined, {
  documents: [
    ['가', 3, [0, 2]],
    ['나', 1, [3]],
  ],
});

function found(question, decisions = decisionsOf(glossary)) {
  const indices = select(glossary, new Search(glossary), decisions, {...anything(), ...question});
  return indices.map((index) => glossary.entries[index].id);
}

export const tests = {
  'nothing asked shows all in order of the glossary'() {
    equal(found({}), ['a1', 'a2', 'b1', 'c1', 'd1']);
  },
  'each field is a filter'() {
    equal(found({language: 'en'}), ['c1', 'd1']);
    equal(found({kind: 'idiom'}), ['a1']);
    equal(found({status: 'variant'}), ['a2']);
    equal(found({review: 'yes'}), ['a1', 'a2', 'd1']);
    equal(found({review: 'no'}), ['b1', 'c1']);
    equal(found({confidence: [400, 600]}), ['a1', 'a2']);
    equal(found({document: 0}), ['a1', 'b1']);
  },
  'a language has all its scripts, but hanja are not Korean words'() {
    const tags = ['ja', 'ja-Latn', 'ko', 'ko-Hani'];
    const all = glossaryOf(tags.map((tag, i) => row('x' + i, 'x', tag, '가')));
    equal(
      all.entries.map((entry) => entry.language),
      ['ja', 'ja', 'ko', 'ko-Hani'],
    );
  },
  'what was asked before a reload is asked again, unless it is not ours'() {
    const question = {...anything(), language: 'zh', confidence: [0, 500], document: 1};
    equal(questionIn({question}, glossary), question);
    for (const state of [null, 7, {}, {question: {language: 3, confidence: 'x', document: 99}}]) {
      equal(questionIn(state, glossary), anything());
    }
  },
  'filters hold together'() {
    equal(found({document: 0, query: '해자'}), ['b1']);
    equal(found({language: 'zh', review: 'yes', kind: 'concept'}), ['a2']);
  },
  'decisions are a filter'() {
    const decisions = decisionsOf(glossary);
    decisions.reject(glossary.entries[0]);
    decisions.approve(glossary.entries[2]);
    equal(found({decision: 'any'}, decisions), ['a1', 'b1']);
    equal(found({decision: 'rejected'}, decisions), ['a1']);
    equal(found({decision: 'none'}, decisions), ['a2', 'c1', 'd1']);
  },
  'each order goes both ways'() {
    equal(found({sort: 'occurrences', descending: true}), ['b1', 'a1', 'c1', 'a2', 'd1']);
    equal(found({sort: 'confidence'}), ['d1', 'a2', 'a1', 'b1', 'c1']);
    equal(found({sort: 'target'}), ['d1', 'a1', 'c1', 'a2', 'b1']);
    equal(found({descending: true})[0], 'd1');
  },
  'equal ones keep the order of the glossary'() {
    equal(found({sort: 'documents', descending: true}), ['a1', 'a2', 'b1', 'c1', 'd1']);
  },
};
