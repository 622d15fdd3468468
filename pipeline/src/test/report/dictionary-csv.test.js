// SPDX-License-Identifier: GPL-3.0-or-later
import {decisionsOf, glossaryOf, row} from './fixtures.js';
import {equal, ok, throws} from './assert.js';
import {fromCsv, NoDictionary, toCsv} from '../../main/report/dictionary-csv.js';
import {Pairs} from '../../main/report/pairs.js';

const HEADER = 'source_term,source_lang,target_term,target_lang,status,note,reviewer,date,id';

function read(csv, glossary) {
  const decisions = decisionsOf(glossary);
  const {decisions: loaded, passedOver} = fromCsv(csv, decisions.pairs);
  return {decisions, passedOver, ...decisions.take(loaded)};
}

function keys(decisions) {
  return decisions.all().map(([key]) => key);
}

/** Without the mark of UTF-8. */
function table(decisions) {
  const csv = toCsv(decisions);
  equal(csv[0], '\ufeff');
  return csv.slice(1);
}

function roundTrip(glossary, decide) {
  const decisions = decisionsOf(glossary);
  decide(decisions, glossary.entries);
  equal(read(toCsv(decisions), glossary).decisions.all(), decisions.all());
  return table(decisions);
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
      '厚积薄发,zh,두껍게 쌓인 기술,ko,rejected,,김,2026-11-29,a1',
      '护城河,zh,해자,ko,approved,,김,2026-11-29,b1',
      'Scaling Law,en,,,stop,,김,2026-11-29,',
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
    const csv = '\ufeffTarget_term,source_term\r\n해자,护城河\r\n없음,微信\r\n';
    const {decisions, elsewhere} = read(csv, glossaryOf());
    equal(keys(decisions), ['b1', '~微信\t\t없음\t']);
    equal(elsewhere, 1);
    equal(decisions.of(decisions.glossary.entries[2]).status, 'approved');
  },
  'rows are matched as a run matches them'() {
    for (const cells of [
      '护城河,zh,해자,ko,Rejected',
      '護城河,ZH,해자,ko,rejected',
      '护城河,und, 해자 ,, REJECTED ',
      '"护城河",,해자,,rejected',
    ]) {
      const csv = 'source_term,source_lang,target_term,target_lang,status\n' + cells + '\n';
      equal(keys(read(csv, glossaryOf()).decisions), ['b1']);
    }
  },
  'a row without a language is of all languages'() {
    const glossary = glossaryOf([row('x', '大塚', 'zh', '다중'), row('y', '大塚', 'ja', '다중')]);
    const {decisions} = read('source_term,target_term,status\n大塚,다중,rejected\n', glossary);
    equal(keys(decisions), ['x', 'y']);
  },
  'the last row that speaks of a pair wins'() {
    const csv =
      HEADER +
      '\n护城河,zh,해자,ko,approved,,,,b1\n护城河,,해자,,rejected,,,,\n护城河,zh,,,stop,,,,\n';
    const {decisions} = read(csv, glossaryOf());
    equal(
      decisions.all().map(([, each]) => each.status),
      ['stop'],
    );
    const later = read(csv + '护城河,zh,해자,ko,approved,,,,b1\n', glossaryOf()).decisions;
    equal(later.of(later.glossary.entries[2]).status, 'approved');
  },
  'a gloss that differs only in its form is approved, and not rejected, too'() {
    const glossary = glossaryOf([row('x', 'AI', 'en', 'AI')]);
    const csv = roundTrip(glossary, (decisions, [x]) => decisions.correct(x, 'ＡＩ'));
    equal(csv.split('\n').slice(1), ['AI,en,ＡＩ,ko,approved,,,2026-11-29,x', '']);
  },
  'a correction of an entry that is not here goes round, in either order of its rows'() {
    const rows = ['x,en,가,ko,rejected,,,,ff', 'x,en,나,ko,approved,,,,ff'];
    for (const order of [rows, [...rows].reverse()]) {
      const {decisions} = read(HEADER + '\n' + order.join('\n') + '\n', glossaryOf());
      equal(
        decisions.all().map(([key, each]) => [key, each.status, each.correction]),
        [['ff', 'corrected', '나']],
      );
      equal(table(decisions), HEADER + '\n' + rows.join('\n') + '\n');
    }
  },
  'two glosses approved in copies of one row are both approved'() {
    const csv = HEADER + '\n护城河,zh,해자,ko,approved,,,,b1\n护城河,zh,도랑,ko,approved,,,,b1\n';
    const {decisions} = read(csv, glossaryOf());
    equal(
      decisions.all().map(([, each]) => [each.status, each.target]),
      [
        ['approved', '해자'],
        ['approved', '도랑'],
      ],
    );
  },
  'rows of a glossary that decide nothing are passed over'() {
    const csv =
      'source_term,target_term,status\na,b,preferred\nc,d,variant\n护城河,해자,rejected\n,x,approved\n';
    const {decisions, passedOver} = read(csv, glossaryOf());
    equal(passedOver, 3);
    equal(keys(decisions), ['b1']);
  },
  'whether a table tells what was decided'() {
    const tells = (csv) => fromCsv(csv, new Pairs(glossaryOf())).tells;
    ok(tells(HEADER + '\n'));
    ok(!tells('source_term,target_term,document\n护城河,해자,a.md\n'));
  },
  'a stop without an id is of the term'() {
    const {decisions} = read('source_term,target_term,status\n厚积薄发,,stop\n', glossaryOf());
    equal(
      decisions.glossary.entries.slice(0, 2).map((entry) => decisions.of(entry).status),
      ['stop', 'stop'],
    );
    equal(decisions.elsewhere(), []);
  },
  'decisions about pairs that are not here go round, too'() {
    const csv = HEADER + '\nx,en,엑스,ko,rejected,왜,,2026-01-02,ffff\ny,en,,,stop,,,,\n';
    const {decisions, elsewhere} = read(csv, glossaryOf());
    equal(table(decisions), csv);
    equal(elsewhere, 2);
  },
  'to load the same file again changes nothing'() {
    const decisions = decisionsOf(glossaryOf());
    decisions.reject(decisions.glossary.entries[0]);
    decisions.stop(decisions.glossary.entries[2]);
    const {decisions: loaded} = fromCsv(toCsv(decisions), decisions.pairs);
    equal(decisions.take(loaded).changed, 0);
    decisions.undo();
    equal(decisions.all().length, 1);
  },
  'what is no dictionary is refused'() {
    throws(() => fromCsv('a,b\n1,2\n', new Pairs(glossaryOf())), NoDictionary);
    throws(() => fromCsv('', new Pairs(glossaryOf())), NoDictionary);
  },
};
