// SPDX-License-Identifier: GPL-3.0-or-later
import {apart, initials, isInitials, particle} from '../../main/report/hangul.js';
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
  'the particle follows the last sound'() {
    equal(particle('해자', '을', '를'), '를');
    equal(particle('‘기술’', '을', '를'), '을');
    equal(particle('Law', '을', '를'), '을(를)');
    equal(particle('', '을', '를'), '을(를)');
  },
};
