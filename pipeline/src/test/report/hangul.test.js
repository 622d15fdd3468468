// SPDX-License-Identifier: GPL-3.0-or-later
import {apart, initials, isInitials, withoutInitialLaw} from '../../main/report/hangul.js';
import {equal, ok} from './assert.js';

export const tests = {
  'syllables become their initials and the rest stays'() {
    equal(initials('두껍게 쌓인 A'), 'ㄷㄲㄱ ㅆㅇ A');
    equal(initials('힣가'), 'ㅎㄱ');
  },
  'consonants alone are initials'() {
    ok(isInitials('ㄷㄲㄱ'));
    ok(!isInitials('두ㄲ'));
    ok(!isInitials('ㅏ'));
    ok(!isInitials(''));
  },
  'consonants that a keyboard joins come apart'() {
    equal(apart('ㄳㅄㄱ'), 'ㄱㅅㅂㅅㄱ');
  },
  'a reading is the same at the beginning of a word and within it'() {
    for (const [within, first] of ['리이', '녀여', '라나', '룡용', '뇨요', '례예', '로노']) {
      equal(withoutInitialLaw(within), first);
      equal(withoutInitialLaw(first), first);
    }
    equal(withoutInitialLaw('한'), '한');
    equal(withoutInitialLaw('a'), 'a');
  },
};
