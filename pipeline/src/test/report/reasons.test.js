// SPDX-License-Identifier: GPL-3.0-or-later
import {equal, ok} from './assert.js';
import {explain} from '../../main/report/reasons.js';
import {english} from '../../main/report/reasons-en.js';
import {glossaryOf, row} from './fixtures.js';
import {korean} from '../../main/report/reasons-ko.js';

const LEFT = '그 회사들은 두껍게 쌓인 기술';

function line(rival, lead, pairing = 'meaning', left = LEFT) {
  return [0, 0, 1, 1, 600, '', left, '厚积薄发', '', pairing, rival, 120, lead];
}

function explained(rival, lead, language, pairing, left) {
  const glossary = glossaryOf(undefined, {
    lines: [line(rival, lead, pairing, left)],
    documents: [['가', 1, [0]]],
  });
  return explain(glossary.linesOf(glossary.entries[0])[0], glossary, language);
}

export const tests = {
  'the strongest evidence comes first and the faint is left out'() {
    const {bars} = explained('쌓인 기술', [120, -250, 49], 'ko');
    equal(
      bars.map((bar) => [bar.evidence, bar.lead]),
      [
        ['length', -250],
        ['meaning', 120],
      ],
    );
  },
  'the sentence names the reasons that count, the next best, and what speaks against'() {
    const sentence = (...lead) => explained('쌓인 기술', lead, 'ko').summary;
    const next = ' 다음 후보는 ‘쌓인 기술’입니다(12%).';
    equal(sentence(250), '주된 근거: 글자의 뜻.' + next);
    equal(sentence(250, 200), '주된 근거: 글자의 뜻, 길이.' + next);
    equal(sentence(250, 60), '주된 근거: 글자의 뜻.' + next);
    equal(sentence(250, -60), '주된 근거: 글자의 뜻.' + next + ' 반대 근거: 길이.');
    equal(sentence(40, 30), '뚜렷한 근거는 없고, 작은 차이들이 모여 골랐습니다.' + next);
  },
  'English does, too, also where the next best is that there is no term'() {
    equal(
      explained(null, [250, -200], 'en').summary,
      'Main reason: meaning of the characters. That the bracket holds no term has 12%. Against it: length.',
    );
  },
  'a bar tells what was found, and what was not'() {
    const [meaning, length] = explained('쌓인 기술', [250, -200], 'ko').bars;
    equal(
      meaning.words,
      '글자의 뜻(훈)과 견주면 고른 대응어 쪽 점수가 더 높습니다. 厚(두터울 후) → 두껍게, 积(쌓을 적) → 쌓인.' +
        ' 薄(엷을 박), 发(필 발)에 맞는 낱말은 찾지 못했습니다.',
    );
    equal(
      length.words,
      '원어의 길이와 견주면 다음 후보 쪽 점수가 더 높습니다. 원어는 4자, 고른 대응어는 7자, 다음 후보는 4자입니다.',
    );
  },
  'grammar tells the words before both glosses'() {
    const grammar = (rival, left) =>
      explained(rival, [0, 0, 0, 90], 'ko', undefined, left).bars[0].words;
    const scores = '앞뒤의 조사·어미·품사를 보면 고른 대응어 쪽 점수가 더 높습니다.';
    equal(
      grammar('쌓인 기술'),
      scores + ' 고른 대응어는 ‘회사들은’ 뒤에서, 다음 후보는 ‘두껍게’ 뒤에서 시작합니다.',
    );
    equal(grammar(null), scores + ' 고른 대응어는 ‘회사들은’ 뒤에서 시작합니다.');
    equal(grammar(null, '두껍게 쌓인 기술'), scores);
    equal(
      grammar('두껍게 쌓인'),
      scores + ' 둘 다 ‘회사들은’ 뒤에서 시작하고, 끝나는 곳이 다릅니다.',
    );
  },
  'shared signs are named, and those that only one side has'() {
    const told = (source, gloss, rival) => {
      const glossary = glossaryOf([row('x', source, 'en', gloss)], {
        about: {evidences: ['shared']},
        lines: [[0, 0, 1, 1, 600, '', gloss, source, '', 'shared', rival, 120, [90]]],
      });
      return explain(glossary.linesOf(glossary.entries[0])[0], glossary, 'ko').bars[0].words;
    };
    const scores = '숫자·로마자·부호를 원어와 견주면 고른 대응어 쪽 점수가 더 높습니다.';
    equal(
      told('AI Law', 'Ai 법칙', '7개 Ai 법칙'),
      scores + ' 원어와 고른 대응어에 모두 있는 것: ‘AI’. 다음 후보에만 있는 것: ‘7’.',
    );
    equal(told('Law', '법칙', '그 법칙'), scores);
  },
  'a meaning that no word begins with is not claimed'() {
    const glossary = glossaryOf([row('x', '护城', 'zh', '기술')], {
      lines: [[0, 0, 1, 1, 600, '', '기술', '护城', '', 'meaning', null, 120, [90]]],
    });
    const {words} = explain(glossary.linesOf(glossary.entries[0])[0], glossary, 'ko').bars[0];
    ok(words.endsWith('다만 여기에 보이는 훈으로 시작하는 낱말은 없습니다.'), words);
  },
  'a decision of a person needs no reasons'() {
    equal(explained(null, [], 'ko', 'dictionary'), {summary: korean.byPerson, bars: []});
  },
  'both languages know every evidence'() {
    equal(Object.keys(korean.evidences).sort(), Object.keys(english.evidences).sort());
    for (const {evidences} of [korean, english]) {
      for (const {label, by} of Object.values(evidences)) {
        ok(label.length > 1 && by.length > 5, label);
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
