// SPDX-License-Identifier: GPL-3.0-or-later
import {decisionsOf, glossaryOf, row} from './fixtures.js';
import {equal, ok, throws} from './assert.js';
import {fromCsv, NoDictionary, toCsv} from '../../main/report/dictionary-csv.js';

const HEADER = 'source_term,source_lang,target_term,target_lang,status,note,reviewer,date,id';

function roundTrip(glossary, decide) {
  const decisions = decisionsOf(glossary);
  decide(decisions, glossary.entries);
  const other = decisionsOf(glossary);
  other.take(fromCsv(toCsv(decisions), glossary).decisions);
  equal(Object.fromEntries(other.all().sort()), Object.fromEntries(decisions.all().sort()));
  return toCsv(decisions);
}

export const tests = {
  'decisions are rows of the contract'() {
    const csv = roundTrip(glossaryOf(), (decisions, [a1, , b1, c1]) => {
      decisions.reviewer = '김';
      decisions.reject(a1);
      decisions.approve(b1);
      decisions.stop(c1);
    });
    equal(csv.split('\n'), [
      HEADER,
      'Scaling Law,en,,,stop,,김,2026-11-29,c1',
      '厚积薄发,zh,두껍게 쌓인 기술,ko,rejected,,김,2026-11-29,a1',
      '护城河,zh,해자,ko,approved,,김,2026-11-29,b1',
      '',
    ]);
  },
  'a correction is the new gloss approved and the old one rejected'() {
    const csv = roundTrip(glossaryOf(), (decisions, [a1]) => decisions.correct(a1, '두터운 축적'));
    equal(csv.split('\n').slice(1, 3), [
      '厚积薄发,zh,두껍게 쌓인 기술,ko,rejected,,,2026-11-29,a1',
      '厚积薄发,zh,두터운 축적,ko,approved,,,2026-11-29,a1',
    ]);
  },
  'a gloss for a term without one comes back'() {
    roundTrip(glossaryOf(), (decisions, entries) => decisions.correct(entries[4], '해자'));
  },
  'every text comes back as it was'() {
    for (const text of [
      'a,b',
      'say "x"',
      "'x",
      "'=1",
      '=1+1',
      '-x',
      '＠x',
      "''",
      '  blanks',
      'a;b',
      'é漢字🙂',
    ]) {
      const glossary = glossaryOf([row('x', text, 'en', text), row('y', 'y', 'en', 'z')]);
      const target = text.trim();
      if (target === text) {
        roundTrip(glossary, (decisions, [x, y]) => {
          decisions.approve(x);
          decisions.correct(y, text);
        });
      }
    }
  },
  'a cell that a spreadsheet would run is guarded'() {
    const glossary = glossaryOf([row('x', '=1+1', 'en', "'y")]);
    const csv = roundTrip(glossary, (decisions, [x]) => decisions.approve(x));
    ok(csv.includes("'=1+1,en,''y,ko"), csv);
  },
  'rows of other tables are matched by what they say'() {
    const glossary = glossaryOf();
    const read = fromCsv('\ufeffTarget_term,source_term\r\n해자,护城河\r\n없음,微信\r\n', glossary);
    equal([...read.decisions.keys()], ['b1', '~微信\t\t없음\t']);
    equal(read.decisions.get('b1').status, 'approved');
  },
  'rows of a glossary that decide nothing are passed over'() {
    const csv =
      'source_term,target_term,status\na,b,preferred\nc,d,variant\n护城河,해자,rejected\n,x,approved\n';
    const read = fromCsv(csv, glossaryOf());
    equal(read.passedOver, 3);
    equal([...read.decisions.keys()], ['b1']);
  },
  'a stop without an id is of the term'() {
    const glossary = glossaryOf();
    const decisions = decisionsOf(glossary);
    decisions.take(fromCsv('source_term,target_term,status\n厚积薄发,,stop\n', glossary).decisions);
    equal(
      glossary.entries.slice(0, 2).map((entry) => decisions.of(entry).status),
      ['stop', 'stop'],
    );
  },
  'decisions about pairs that are not here go round, too'() {
    const glossary = glossaryOf();
    const decisions = decisionsOf(glossary);
    decisions.take(
      fromCsv(HEADER + '\nx,en,엑스,ko,rejected,왜,,2026-01-02,ffff\n', glossary).decisions,
    );
    equal(toCsv(decisions), HEADER + '\nx,en,엑스,ko,rejected,왜,,2026-01-02,ffff\n');
  },
  'to load the same file again changes nothing'() {
    const glossary = glossaryOf();
    const decisions = decisionsOf(glossary);
    decisions.reject(glossary.entries[0]);
    const {decisions: loaded} = fromCsv(toCsv(decisions), glossary);
    equal(decisions.take(loaded), 0);
  },
  'what is no dictionary is refused'() {
    throws(() => fromCsv('a,b\n1,2\n', glossaryOf()), NoDictionary);
    throws(() => fromCsv('', glossaryOf()), NoDictionary);
  },
};
