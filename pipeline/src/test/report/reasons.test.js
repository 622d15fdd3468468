// SPDX-License-Identifier: GPL-3.0-or-later
import {equal, ok} from './assert.js';
import {explain} from '../../main/report/reasons.js';
import {english} from '../../main/report/reasons-en.js';
import {glossaryOf} from './fixtures.js';
import {korean} from '../../main/report/reasons-ko.js';

function line(rival, lead, pairing = 'meaning') {
  return [0, 0, 1, 1, 600, '', '두껍게 쌓인 기술', '厚积薄发', '', pairing, rival, 120, lead];
}

function explained(rival, lead, language, pairing) {
  const glossary = glossaryOf(undefined, {
    lines: [line(rival, lead, pairing)],
    documents: [['가', 1, [0]]],
  });
  return explain(glossary.linesOf(glossary.entries[0])[0], glossary, language);
}

export const tests = {
  'the strongest evidence comes first and the faint is left out'() {
    const {bars} = explained('쌓인 기술', [120, -250, 9], 'ko');
    equal(
      bars.map((bar) => [bar.evidence, bar.lead]),
      [
        ['length', -250],
        ['meaning', 120],
      ],
    );
  },
  'Korean names the gloss, the rival and the meanings'() {
    const {summary, bars} = explained('쌓인 기술', [250], 'ko');
    equal(
      summary,
      '‘두껍게 쌓인 기술’을 고른 가장 큰 근거는 글자의 뜻입니다. 다음 후보는 ‘쌓인 기술’입니다(12%).',
    );
    ok(bars[0].words.includes('厚(두터울 후) → 두껍게'), bars[0].words);
  },
  'English does, too'() {
    const {summary} = explained(null, [250, -200], 'en');
    equal(
      summary,
      '‘두껍게 쌓인 기술’ was chosen mostly by: meaning of the characters. The next best guess is that the bracket holds no term (12%). But length points the other way.',
    );
  },
  'a decision of a person needs no reasons'() {
    equal(explained(null, [], 'ko', 'dictionary'), {summary: korean.byPerson, bars: []});
  },
  'both languages know every evidence'() {
    equal(Object.keys(korean.evidences).sort(), Object.keys(english.evidences).sort());
    const subject = {term: 't', gloss: '가', rival: null, rivalPercent: 1, characters: []};
    for (const texts of [korean, english]) {
      for (const text of Object.values(texts.evidences)) {
        ok(
          text.speaksFor(subject).length > 5 && text.speaksAgainst(subject).length > 5,
          text.label,
        );
      }
    }
  },
  'an evidence of a later version is shown by its name'() {
    const glossary = glossaryOf(undefined, {
      about: {evidences: ['constructor']},
      lines: [line('x', [100])],
      documents: [['가', 1, [0]]],
    });
    equal(
      explain(glossary.linesOf(glossary.entries[0])[0], glossary, 'en').bars[0].label,
      'constructor',
    );
  },
};
