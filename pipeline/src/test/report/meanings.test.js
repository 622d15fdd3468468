// SPDX-License-Identifier: GPL-3.0-or-later
import {charactersOf, meaningOf} from '../../main/report/meanings.js';
import {equal} from './assert.js';
import {glossaryOf} from './fixtures.js';

const {characters} = glossaryOf();

function words(source, gloss) {
  return charactersOf(source, gloss, characters).map((each) => each.meanings[0] + '→' + each.word);
}

export const tests = {
  'each character finds the word that means it'() {
    equal(words('厚积薄发', '두껍게 쌓인 기술'), ['두터울→두껍게', '쌓을→쌓인', '엷을→', '필→']);
  },
  'a verb is known by its stem in another form'() {
    equal(words('发', '피어난 꽃'), ['필→피어난']);
  },
  'a noun is whole'() {
    equal(words('河', '물가 무리'), ['물→물가']);
    equal(words('城', '자리'), ['재→']);
  },
  'of a character that the gloss does not hold the first meanings are told'() {
    const [first, second] = charactersOf('厚积', '두껍게 하다', characters);
    equal([meaningOf(first), meaningOf(second)], ['두터울', '포갤·쌓을']);
  },
  'only Han characters have meanings, and unknown ones have none'() {
    equal(
      charactersOf('A龘', '가', characters).map((each) => [each.character, each.meanings]),
      [['龘', []]],
    );
  },
};
