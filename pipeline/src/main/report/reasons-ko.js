// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The reasons in Korean. See docs/evidence for what each evidence asks. */

import {charactersInWords} from './meanings.js';

/**
 * @param {string} text
 * @return {string}
 */
function quoted(text) {
  return text === '' ? '(대응어 없음)' : '‘' + text + '’';
}

/**
 * @param {!Case} subject
 * @return {string} how long the term and both glosses are
 */
function lengths({term, gloss, rival, countsWords}) {
  const count = (text) =>
    countsWords
      ? '낱말 ' + text.split(/\s+/).filter(Boolean).length + '개'
      : [...text.replace(/\s/g, '')].length + '자';
  const sides = ['원어는 ' + count(term), '고른 대응어는 ' + count(gloss)];
  return (
    [...sides, ...(rival === null ? [] : ['다음 후보는 ' + count(rival)])].join(', ') + '입니다.'
  );
}

/**
 * @param {!Case} subject
 * @return {string} where both glosses begin
 */
function beginnings({before, rivalBefore, rival}) {
  if (rival !== null && before !== '' && before === rivalBefore) {
    return '둘 다 ‘' + before + '’ 뒤에서 시작하고, 끝나는 곳이 다릅니다.';
  }
  const told = [
    before === '' ? '' : '고른 대응어는 ‘' + before + '’ 뒤에서',
    rivalBefore === '' ? '' : '다음 후보는 ‘' + rivalBefore + '’ 뒤에서',
  ].filter(Boolean);
  return told.length === 0 ? '' : told.join(', ') + ' 시작합니다.';
}

/**
 * @param {!Case} subject
 * @return {string}
 */
function meanings({characters}) {
  const {found, missed} = charactersInWords(characters, '');
  if (found === '') {
    return '다만 여기에 보이는 훈으로 시작하는 낱말은 없습니다.';
  }
  return found + '.' + (missed === '' ? '' : ' ' + missed + '에 맞는 낱말은 찾지 못했습니다.');
}

/**
 * @param {!Case} subject
 * @return {string}
 */
function signs({signs: {common, extra, rivalExtra}}) {
  const told = (list, before) =>
    list.length === 0 ? '' : before + list.map(quoted).join(', ') + '.';
  return [
    told(common, '원어와 고른 대응어에 모두 있는 것: '),
    told(extra, '고른 대응어에만 있는 것: '),
    told(rivalExtra, '다음 후보에만 있는 것: '),
  ]
    .filter(Boolean)
    .join(' ');
}

export const korean = {
  byPerson: '사람이 사전에서 승인한 짝이라 근거를 따지지 않았습니다.',
  untold: '이 자리에는 기록된 근거가 없습니다.',
  next: (subject) =>
    subject.rival === null
      ? '괄호 안이 용어가 아닐 가능성은 ' + subject.rivalPercent + '%입니다.'
      : '다음 후보는 ' + quoted(subject.rival) + '입니다(' + subject.rivalPercent + '%).',
  decided: (labels) => '주된 근거: ' + labels.join(', ') + '.',
  undecided: '뚜렷한 근거는 없고, 작은 차이들이 모여 골랐습니다.',
  objections: (labels) => '반대 근거: ' + labels.join(', ') + '.',
  scores: (by, isFor, subject) =>
    by +
    ' ' +
    (isFor ? '고른 대응어' : subject.rival === null ? '용어가 아니라는' : '다음 후보') +
    ' 쪽 점수가 더 높습니다.',
  evidences: {
    transcription: {label: '소리', by: '원어의 발음과 견주면'},
    words: {label: '낱말별 소리', by: '낱말마다 원어의 소리와 견주면'},
    reading: {label: '한자음', by: '한국 한자음과 견주면'},
    meaning: {label: '글자의 뜻', by: '글자의 뜻(훈)과 견주면', facts: meanings},
    initials: {label: '머리글자', by: '머리글자를 견주면'},
    shared: {label: '같은 글자', by: '숫자·로마자·부호를 원어와 견주면', facts: signs},
    quotation: {label: '따옴표·강조', by: '따옴표나 강조로 묶은 범위를 보면'},
    morphology: {label: '문법', by: '앞뒤의 조사·어미·품사를 보면', facts: beginnings},
    structure: {
      label: '글 안의 위치',
      by: '제목·목록·표·문장의 어디에 있는지를 보면',
    },
    length: {label: '길이', by: '원어의 길이와 견주면', facts: lengths},
    termhood: {label: '용어 여부', by: '괄호 안이 용어인지를 보면'},
    dictionary: {label: '사전', by: '사전에 있는 짝인지를 보면'},
    corpus: {label: '다른 출현', by: '같은 원어의 다른 출현을 보면'},
  },
};
