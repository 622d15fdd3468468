// SPDX-License-Identifier: GPL-3.0-or-later
import {equal} from './assert.js';
import {glossaryOf, row} from './fixtures.js';
import {Search} from '../../main/report/search.js';

function found(query, glossary = glossaryOf()) {
  const indices = new Search(glossary).find(query);
  return indices && indices.map((index) => glossary.entries[index].id);
}

export const tests = {
  'nothing asked is no answer'() {
    equal(found('  '), null);
  },
  'terms and glosses are found by any part, whatever the case'() {
    equal(found('城'), ['b1']);
    equal(found('scaling'), ['c1']);
    equal(found('ＬＡＷ'), ['c1']);
    equal(found('쌓인'), ['a1']);
  },
  'all words must match'() {
    equal(found('厚积 축적'), ['a2']);
    equal(found('厚积 해자'), []);
  },
  'pinyin is found joined, apart, by initials, and from a later character on'() {
    for (const query of ['houjibofa', 'hou ji bo fa', "hou'ji", 'hjbf', 'bofa', 'HouJi']) {
      equal(found(query), ['a1', 'a2']);
    }
    equal(found('ouji'), []);
    equal(found("''"), []);
  },
  'a character is read in any of its ways'() {
    for (const query of ['houjibofa', 'houjibaofa', 'baofa', 'jibo', 'houjiba']) {
      equal(found(query), ['a1', 'a2']);
    }
    equal(found('houjibobaofa'), []);
  },
  'the Korean reading of a term finds it, with and without the law of initials'() {
    equal(found('후적박발'), ['a1', 'a2']);
    equal(found('적박'), ['a1', 'a2']);
    equal(found('후박'), []);
    const glossary = glossaryOf([row('x', '女河', 'zh', '강')]);
    equal(found('여하', glossary), ['x']);
    equal(found('녀하', glossary), ['x']);
  },
  'blanks of a gloss need not be typed'() {
    equal(found('두껍게쌓인'), ['a1']);
    equal(found('두껍 게쌓'), ['a1']);
  },
  'ü is found as u'() {
    equal(found('nu', glossaryOf([row('x', '女', 'zh', '여성')])), ['x']);
  },
  'initials of Hangul are found, blanks apart'() {
    equal(found('ㄷㄲㄱㅆㅇ'), ['a1']);
    equal(found('ㅎㅈ'), ['b1']);
    equal(found('ㄱㅅ', glossaryOf([row('x', 'a', 'en', '가수')])), ['x']);
    equal(found('ㄳ', glossaryOf([row('x', 'a', 'en', '가수')])), ['x']);
  },
  'signs of patterns are text'() {
    equal(found('c++ (', glossaryOf([row('x', 'C++ (', 'en', '언어')])), ['x']);
    equal(found('.*'), []);
  },
  'the explanation is searched, too'() {
    equal(found('진입', glossaryOf([row('x', 'a', 'en', '나', {explanation: '진입 장벽'})])), [
      'x',
    ]);
  },
};
