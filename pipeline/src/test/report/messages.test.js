// SPDX-License-Identifier: GPL-3.0-or-later
import {equal} from './assert.js';
import {english} from '../../main/report/messages-en.js';
import {korean} from '../../main/report/messages-ko.js';
import {languageName, percent} from '../../main/report/words.js';

function shape(value) {
  if (typeof value === 'function') {
    return 'function of ' + value.length;
  }
  return typeof value === 'object'
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, shape(value[key])]),
      )
    : typeof value;
}

export const tests = {
  'both languages have the same messages'() {
    equal(shape(korean), shape(english));
  },
  'languages have names, also those that have no message'() {
    equal(languageName('ko-Hani', 'ko'), '한자(한국어)');
    equal(languageName('de', 'en'), 'German');
    equal(languageName('no tag', 'en'), 'no tag');
  },
  'thousandths are per cent'() {
    equal([percent(1000), percent(999), percent(50), percent(0)], ['100%', '99.9%', '5%', '0%']);
  },
};
