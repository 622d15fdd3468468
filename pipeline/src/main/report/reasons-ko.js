// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The reasons in Korean. See docs/evidence for what each evidence asks. */

import {meaningsInWords} from './meanings.js';
import {particle} from './hangul.js';

/**
 * @param {string} text
 * @return {string}
 */
function quoted(text) {
  return text === '' ? '(대응어 없음)' : '‘' + text + '’';
}

/**
 * @param {!Case} subject
 * @return {string}
 */
function rival(subject) {
  return subject.rival === null ? '용어가 아니라는 쪽' : quoted(subject.rival);
}

/**
 * @param {!Case} subject
 * @param {string} afterConsonant
 * @param {string} afterVowel
 * @return {string} the rival with a particle
 */
function rivalWith(subject, afterConsonant, afterVowel) {
  return rival(subject) + particle(rival(subject), afterConsonant, afterVowel);
}

/**
 * @param {!Case} subject
 * @return {string}
 */
function gloss(subject) {
  return quoted(subject.gloss);
}

export const korean = {
  byPerson: '사람이 사전에서 승인한 짝이라 근거를 따지지 않았습니다.',
  untold: '이 자리에는 기록된 근거가 없습니다.',
  next: (subject) =>
    subject.rival === null
      ? '다음으로 가능한 것은 ‘괄호 안이 용어가 아니다’입니다(' + subject.rivalPercent + '%).'
      : '다음 후보는 ' + quoted(subject.rival) + '입니다(' + subject.rivalPercent + '%).',
  decided: (labels, subject) =>
    gloss(subject) +
    particle(gloss(subject), '을', '를') +
    ' 고른 가장 큰 근거는 ' +
    labels.join(', ') +
    '입니다.',
  objection: (label) => '다만 ' + label + particle(label, '은', '는') + ' 반대쪽을 가리킵니다.',
  evidences: {
    transcription: {
      label: '소리',
      speaksFor: (s) => gloss(s) + '의 소리가 ' + s.term + '의 원어 발음에 더 가깝습니다.',
      speaksAgainst: (s) => '소리만 보면 ' + rivalWith(s, '이', '가') + ' 더 가깝습니다.',
    },
    words: {
      label: '낱말별 소리',
      speaksFor: (s) => '낱말마다 견주면 ' + gloss(s) + '에 원어의 낱말이 더 많이 들어 있습니다.',
      speaksAgainst: (s) =>
        '낱말마다 견주면 ' + rival(s) + '에 원어의 낱말이 더 많이 들어 있습니다.',
    },
    reading: {
      label: '한자음',
      speaksFor: (s) => '한국 한자음으로 읽으면 ' + gloss(s) + '에 더 잘 맞습니다.',
      speaksAgainst: (s) => '한국 한자음으로 읽으면 ' + rival(s) + '에 더 잘 맞습니다.',
    },
    meaning: {
      label: '글자의 뜻',
      speaksFor: (s) =>
        '글자의 뜻(훈)이 ' +
        gloss(s) +
        '의 낱말에 더 고루 들어맞습니다' +
        meaningsInWords(s.characters, '') +
        '.',
      speaksAgainst: (s) =>
        '글자의 뜻(훈)만 보면 ' +
        rival(s) +
        '에 더 잘 맞습니다' +
        meaningsInWords(s.characters, '') +
        '.',
    },
    initials: {
      label: '머리글자',
      speaksFor: () => '한쪽이 다른 쪽 낱말들의 머리글자입니다.',
      speaksAgainst: (s) => '머리글자만 보면 ' + rivalWith(s, '이', '가') + ' 더 맞습니다.',
    },
    shared: {
      label: '같은 글자',
      speaksFor: () => '숫자, 로마자, 부호가 원어와 더 잘 겹칩니다.',
      speaksAgainst: (s) => '숫자, 로마자, 부호는 ' + rivalWith(s, '과', '와') + ' 더 잘 겹칩니다.',
    },
    quotation: {
      label: '따옴표와 강조',
      speaksFor: () => '글쓴이가 따옴표나 강조로 묶은 범위에 더 잘 맞습니다.',
      speaksAgainst: (s) => '따옴표나 강조로 묶은 범위는 ' + rival(s) + '에 더 가깝습니다.',
    },
    morphology: {
      label: '문법',
      speaksFor: () =>
        '앞의 조사와 어미, 품사를 보면 여기에서 시작하고 끝나는 편이 자연스럽습니다.',
      speaksAgainst: (s) =>
        '조사와 어미, 품사만 보면 ' + rivalWith(s, '이', '가') + ' 더 자연스럽습니다.',
    },
    structure: {
      label: '문단에서의 자리',
      speaksFor: () => '제목, 목록, 표, 문장의 첫머리와 맞는 범위입니다.',
      speaksAgainst: (s) =>
        '제목, 목록, 문장의 첫머리를 보면 ' + rivalWith(s, '이', '가') + ' 더 맞습니다.',
    },
    length: {
      label: '길이',
      speaksFor: (s) => '원어 ' + s.term + '의 길이에 더 어울립니다.',
      speaksAgainst: (s) => '길이만 보면 ' + rivalWith(s, '이', '가') + ' 더 어울립니다.',
    },
    termhood: {
      label: '용어 여부',
      speaksFor: () => '괄호 안은 덧붙인 말보다 원어 용어에 가깝습니다.',
      speaksAgainst: () => '괄호 안이 용어가 아니라 덧붙인 말일 수 있습니다.',
    },
    dictionary: {
      label: '사전',
      speaksFor: () => '사전에 있는 짝입니다.',
      speaksAgainst: (s) => '사전에는 ' + rivalWith(s, '이', '가') + ' 있습니다.',
    },
    corpus: {
      label: '다른 출현',
      speaksFor: (s) => '같은 원어가 나온 다른 자리에서도 ' + gloss(s) + '처럼 나옵니다.',
      speaksAgainst: (s) =>
        '같은 원어가 나온 다른 자리에는 ' + rivalWith(s, '이', '가') + ' 더 많습니다.',
    },
  },
};
