// SPDX-License-Identifier: GPL-3.0-or-later
import {equal} from './assert.js';
import {partsAround, wordBefore} from '../../main/report/parts.js';

/** The pieces, with [ ] around the gloss and { } around the next best one. */
function shown(text, gloss, rival) {
  return partsAround(text, gloss, rival)
    .map((part) => {
      const inner = part.rival ? '{' + part.text + '}' : part.text;
      return part.gloss ? '[' + inner + ']' : inner;
    })
    .join('');
}

export const tests = {
  'the last place of the gloss counts'() {
    equal(shown('해자와 ‘해자’', '해자'), '해자와 ‘[해자]’');
  },
  'blanks of any kind are blanks'() {
    equal(shown('그 대형\u3000모델', '대형 모델'), '그 [대형\u3000모델]');
  },
  'what does not stand there is not shown'() {
    equal(shown('왼쪽', '해자'), '왼쪽');
    equal(shown('왼쪽', ''), '왼쪽');
    equal(shown('', ''), '');
  },
  'signs of patterns are text'() {
    equal(shown('a.b C++', 'C++'), 'a.b [C++]');
    equal(shown('axb', 'a.b'), 'axb');
    equal(shown('[a-b]{2} /\\ <!--', '[a-b]{2} /\\ <!--'), '[[a-b]{2} /\\ <!--]');
  },
  'a gloss may hold a bracket of its own'() {
    equal(
      shown('‘이익과 손해(利害)보다 옳고 그름', '이익과 손해보다 옳고 그름'),
      '‘[이익과 손해(利害)보다 옳고 그름]',
    );
    equal(shown('손해 (利害) 보다', '손해 보다'), '[손해 (利害) 보다]');
  },
  'the next best one ends where the gloss does, and may be longer or shorter'() {
    equal(
      shown('그 두껍게 쌓인 기술', '쌓인 기술', '두껍게 쌓인 기술'),
      '그 {두껍게 }[{쌓인 기술}]',
    );
    equal(shown('그 두껍게 쌓인 기술', '두껍게 쌓인 기술', '기술'), '그 [두껍게 쌓인 ][{기술}]');
    equal(shown('기술의 기술 곧 기술', '기술의 기술', '기술'), '[기술의 ][{기술}] 곧 기술');
  },
  'the word before the gloss'() {
    equal(wordBefore('회사들은 ‘두껍게 쌓인 기술', '두껍게 쌓인 기술'), '회사들은');
    equal(wordBefore('두껍게 쌓인 기술', '두껍게 쌓인 기술'), '');
    equal(wordBefore('회사들은', '기술'), '');
    equal(wordBefore('손해(利害)보다 옳고 그름', '옳고 그름'), '손해보다');
    equal(wordBefore('제시한다. “옳고 그름', '옳고 그름'), '');
  },
};
