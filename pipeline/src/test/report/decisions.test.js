// SPDX-License-Identifier: GPL-3.0-or-later
import {decisionsOf, FakeStorage, glossaryOf} from './fixtures.js';
import {Decisions} from '../../main/report/decisions.js';
import {equal, ok} from './assert.js';

const glossary = glossaryOf();
const [a1, a2, b1] = glossary.entries;

function statuses(decisions) {
  return glossary.entries.map((entry) => {
    const decision = decisions.of(entry);
    return decision ? decision.status : '';
  });
}

export const tests = {
  'a decision outlives the page'() {
    const storage = new FakeStorage();
    decisionsOf(glossary, storage).reject(a1);
    const later = decisionsOf(glossary, storage);
    equal(later.of(a1), {
      status: 'rejected',
      source: '厚积薄发',
      sourceLang: 'zh',
      target: '두껍게 쌓인 기술',
      targetLang: 'ko',
      date: '2026-11-29',
    });
    equal(later.of(b1), null);
  },
  'a stop holds for all entries of the term'() {
    const decisions = decisionsOf(glossary);
    decisions.stop(a2);
    equal(statuses(decisions), ['stop', 'stop', '', '', '']);
    decisions.approve(a1);
    equal(statuses(decisions), ['approved', '', '', '', '']);
  },
  'to correct into the same gloss approves it'() {
    const decisions = decisionsOf(glossary);
    decisions.correct(a1, '  두껍게  쌓인 기술 ');
    equal(decisions.of(a1).status, 'approved');
    decisions.correct(a1, '두터운 축적');
    equal(decisions.of(a1).correction, '두터운 축적');
    decisions.correct(b1, '   ');
    equal(decisions.of(b1), null);
  },
  'each step is undone, the last first'() {
    const decisions = decisionsOf(glossary);
    decisions.approve(a1);
    decisions.reject(a1);
    decisions.stop(b1);
    equal(decisions.undo().id, 'b1');
    equal(statuses(decisions), ['rejected', '', '', '', '']);
    decisions.undo();
    equal(statuses(decisions), ['approved', '', '', '', '']);
    decisions.undo();
    equal(statuses(decisions), ['', '', '', '', '']);
    ok(!decisions.canUndo);
    equal(decisions.undo(), null);
  },
  'to take back is a step, too'() {
    const decisions = decisionsOf(glossary);
    decisions.stop(a1);
    decisions.clear(a2);
    equal(statuses(decisions), ['', '', '', '', '']);
    decisions.undo();
    equal(statuses(decisions), ['stop', 'stop', '', '', '']);
  },
  'two pages do not overwrite each other'() {
    const storage = new FakeStorage();
    const one = decisionsOf(glossary, storage);
    const other = decisionsOf(glossary, storage);
    one.approve(a1);
    other.reject(b1);
    equal(statuses(decisionsOf(glossary, storage)), ['approved', '', 'rejected', '', '']);
    one.refresh();
    equal(statuses(one), ['approved', '', 'rejected', '', '']);
  },
  'decisions about pairs that are not here are kept'() {
    const storage = new FakeStorage();
    const gone = {
      status: 'rejected',
      source: 'x',
      sourceLang: 'en',
      target: '엑스',
      targetLang: 'ko',
      date: '',
    };
    storage.setItem('byeonggi.decisions', JSON.stringify({v: 1, decisions: {ffff: gone}}));
    const decisions = decisionsOf(glossary, storage);
    decisions.approve(a1);
    equal(
      decisions.elsewhere().map(([key]) => key),
      ['ffff'],
    );
    ok(storage.getItem('byeonggi.decisions').includes('ffff'));
    decisions.forgetElsewhere();
    equal(decisions.elsewhere(), []);
    equal(decisions.of(a1).status, 'approved');
  },
  'rubbish in the storage is passed over'() {
    for (const rubbish of [
      '',
      'null',
      '[]',
      '{"decisions":3}',
      '{',
      '{"decisions":{"a1":{"status":"x"}}}',
    ]) {
      const storage = new FakeStorage();
      storage.setItem('byeonggi.decisions', rubbish);
      const decisions = decisionsOf(glossary, storage);
      equal(decisions.all(), []);
      decisions.approve(a1);
      equal(decisions.of(a1).status, 'approved');
    }
  },
  'without a storage decisions last as long as the page'() {
    const decisions = new Decisions(null, glossary, () => '');
    ok(!decisions.persists);
    decisions.approve(a1);
    decisions.reject(b1);
    equal(statuses(decisions), ['approved', '', 'rejected', '', '']);
  },
  'a full storage is noticed and nothing is lost'() {
    const storage = new FakeStorage();
    const decisions = decisionsOf(glossary, storage);
    decisions.approve(a1);
    storage.setItem = () => {
      throw new Error('full');
    };
    decisions.reject(b1);
    decisions.reject(a2);
    equal(statuses(decisions), ['approved', 'rejected', 'rejected', '', '']);
    ok(!decisions.persists);
  },
  'the reviewer is told with the decision'() {
    const decisions = decisionsOf(glossary);
    decisions.reviewer = '김';
    decisions.approve(a1);
    equal(decisions.of(a1).reviewer, '김');
  },
};
