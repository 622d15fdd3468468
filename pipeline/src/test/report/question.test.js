// SPDX-License-Identifier: GPL-3.0-or-later
import {anything, select} from '../../main/report/question.js';
import {decisionsOf, glossaryOf} from './fixtures.js';
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
    equal(found({sourceLang: 'en'}), ['c1', 'd1']);
    equal(found({kind: 'idiom'}), ['a1']);
    equal(found({status: 'variant'}), ['a2']);
    equal(found({review: 'yes'}), ['a1', 'a2', 'd1']);
    equal(found({review: 'no'}), ['b1', 'c1']);
    equal(found({confidence: [400, 600]}), ['a1', 'a2']);
    equal(found({document: 0}), ['a1', 'b1']);
  },
  'filters hold together'() {
    equal(found({document: 0, query: '해자'}), ['b1']);
    equal(found({sourceLang: 'zh', review: 'yes', kind: 'concept'}), ['a2']);
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
