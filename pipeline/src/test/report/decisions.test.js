// SPDX-License-Identifier: GPL-3.0-or-later
import {decisionsOf, FakeStorage, glossaryOf} from './fixtures.js';
import {Decisions, STORED} from '../../main/report/decisions.js';
import {equal, ok} from './assert.js';

const glossary = glossaryOf();
const [a1, a2, b1] = glossary.entries;

function decision(other) {
  return {
    status: 'approved',
    source: '厚积薄发',
    sourceLang: 'zh',
    target: '두껍게 쌓인 기술',
    targetLang: 'ko',
    date: '2026-11-28',
    ...other,
  };
}

function storageWith(...rows) {
  const storage = new FakeStorage();
  storage.setItem(STORED, JSON.stringify({v: 1, decisions: rows}));
  return storage;
}

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
    equal(decisions.undo().entry.id, 'b1');
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
    storage.setItem(STORED, JSON.stringify({v: 1, decisions: [['ffff', gone]]}));
    const decisions = decisionsOf(glossary, storage);
    decisions.approve(a1);
    equal(
      decisions.elsewhere().map(([key]) => key),
      ['ffff'],
    );
    ok(storage.getItem(STORED).includes('ffff'));
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
      '{"decisions":[3,["a1"],["a1",{"status":"x"}],[7,{}]]}',
    ]) {
      const storage = new FakeStorage();
      storage.setItem(STORED, rubbish);
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
  'a stop takes away what was decided on the term before'() {
    const decisions = decisionsOf(glossary, storageWith(['gone', decision({target: '기술'})]));
    decisions.approve(a1);
    decisions.stop(a2);
    equal(
      decisions.all().map(([, each]) => each.status),
      ['stop'],
    );
    decisions.undo();
    equal(statuses(decisions), ['approved', '', '', '', '']);
    equal(decisions.elsewhere().length, 1);
  },
  'every stop of a term ends when a gloss of it is approved'() {
    const stop = {status: 'stop', target: '', targetLang: ''};
    const decisions = decisionsOf(
      glossary,
      storageWith(
        ['!zh\t厚积薄发', decision(stop)],
        ['!\t厚积薄发', decision({...stop, sourceLang: ''})],
      ),
    );
    equal(statuses(decisions), ['stop', 'stop', '', '', '']);
    decisions.approve(a1);
    equal(statuses(decisions), ['approved', '', '', '', '']);
    equal(decisions.all().length, 1);
  },
  'of two decisions on one pair the newer stands, whatever their keys'() {
    const old = ['0000', decision({status: 'rejected'})];
    const loaded = ['~厚积薄发\t\t두껍게 쌓인 기술\t', decision({sourceLang: '', targetLang: ''})];
    equal(decisionsOf(glossary, storageWith(old, loaded)).of(a1).status, 'approved');
    equal(decisionsOf(glossary, storageWith(loaded, old)).of(a1).status, 'rejected');
    equal(decisionsOf(glossary, storageWith(loaded, old)).all().length, 1);
  },
  'forms of a term are one term'() {
    const decisions = decisionsOf(
      glossary,
      storageWith(['x', decision({source: '護城河', target: ' 해자', status: 'rejected'})]),
    );
    equal(decisions.of(b1).status, 'rejected');
  },
  'a gloss that the term has already is approved where it stands'() {
    const decisions = decisionsOf(glossary);
    decisions.correct(a1, '축적');
    equal(statuses(decisions), ['rejected', 'approved', '', '', '']);
    decisions.undo();
    equal(statuses(decisions), ['', '', '', '', '']);
  },
  'a decision made again is the newest'() {
    const decisions = decisionsOf(glossary);
    decisions.approve(a1);
    decisions.approve(b1);
    decisions.reject(a1);
    equal(
      decisions.all().map(([key]) => key),
      ['b1', 'a1'],
    );
  },
  'nothing that is only in memory is lost when another page writes'() {
    const storage = new FakeStorage();
    const decisions = decisionsOf(glossary, storage);
    storage.setItem = () => {
      throw new Error('full');
    };
    decisions.approve(a1);
    decisions.refresh();
    equal(statuses(decisions), ['approved', '', '', '', '']);
  },
  'undo leaves alone what another page has decided since'() {
    const storage = new FakeStorage();
    const one = decisionsOf(glossary, storage);
    one.approve(b1);
    one.approve(a1);
    decisionsOf(glossary, storage).reject(a1);
    equal(one.undo().entry.id, 'b1');
    equal(statuses(one), ['rejected', '', '', '', '']);
    equal(one.undo(), null);
  },
};
