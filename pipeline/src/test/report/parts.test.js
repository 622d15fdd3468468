// SPDX-License-Identifier: GPL-3.0-or-later
import {equal} from './assert.js';
import {partsAround} from '../../main/report/parts.js';

export const tests = {
  'the last place of the gloss counts'() {
    equal(partsAround('해자와 ‘해자’', '해자'), {before: '해자와 ‘', gloss: '해자', after: '’'});
  },
  'blanks of any kind are blanks'() {
    equal(partsAround('그 대형\u3000모델', '대형 모델'), {
      before: '그 ',
      gloss: '대형\u3000모델',
      after: '',
    });
  },
  'what does not stand there is not shown'() {
    equal(partsAround('왼쪽', '해자'), {before: '왼쪽', gloss: '', after: ''});
    equal(partsAround('왼쪽', ''), {before: '왼쪽', gloss: '', after: ''});
  },
  'signs of patterns are text'() {
    equal(partsAround('a.b C++', 'C++').gloss, 'C++');
    equal(partsAround('axb', 'a.b').gloss, '');
    equal(partsAround('[a-b]{2} /\\ <!--', '[a-b]{2} /\\ <!--').gloss, '[a-b]{2} /\\ <!--');
  },
};
