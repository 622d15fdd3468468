// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The reasons in English. See docs/evidence for what each evidence asks. */

import {charactersInWords} from './meanings.js';

/**
 * @param {string} text
 * @return {string}
 */
function quoted(text) {
  return text === '' ? '(no gloss)' : '‘' + text + '’';
}

/**
 * @param {!Case} subject
 * @return {string} how long the term and both glosses are
 */
function lengths({term, gloss, rival, countsWords}) {
  const count = (text) => {
    const parts = countsWords ? text.split(/\s+/).filter(Boolean) : [...text.replace(/\s/g, '')];
    const unit = countsWords ? 'word' : 'character';
    return parts.length + ' ' + unit + (parts.length === 1 ? '' : 's');
  };
  const sides = ['The term has ' + count(term), 'the chosen gloss ' + count(gloss)];
  return [...sides, ...(rival === null ? [] : ['the next best ' + count(rival)])].join(', ') + '.';
}

/**
 * @param {!Case} subject
 * @return {string} where both glosses begin
 */
function beginnings({before, rivalBefore, rival}) {
  if (rival !== null && before !== '' && before === rivalBefore) {
    return 'Both begin after ‘' + before + '’ and end at different places.';
  }
  const told = [
    before === '' ? '' : 'the chosen gloss begins after ‘' + before + '’',
    rivalBefore === '' ? '' : 'the next best after ‘' + rivalBefore + '’',
  ].filter(Boolean);
  const text = told.join(', ');
  return text === '' ? '' : text[0].toUpperCase() + text.slice(1) + '.';
}

/**
 * @param {!Case} subject
 * @return {string}
 */
function meanings({characters}) {
  const {found, missed} = charactersInWords(characters, ' ');
  if (found === '') {
    return 'But no word begins with a meaning that is shown here.';
  }
  return found + '.' + (missed === '' ? '' : ' No word was found for ' + missed + '.');
}

/**
 * @param {!Case} subject
 * @return {string}
 */
function signs({signs: {common, extra, rivalExtra}}) {
  const told = (list, before) =>
    list.length === 0 ? '' : before + list.map(quoted).join(', ') + '.';
  return [
    told(common, 'Both the term and the chosen gloss have '),
    told(extra, 'Only the chosen gloss has '),
    told(rivalExtra, 'Only the next best has '),
  ]
    .filter(Boolean)
    .join(' ');
}

export const english = {
  byPerson: 'A person approved this pair in a dictionary, so nothing was weighed.',
  untold: 'No reasons are on record for this place.',
  next: (s) =>
    s.rival === null
      ? 'That the bracket holds no term has ' + s.rivalPercent + '%.'
      : 'The next best gloss is ' + quoted(s.rival) + ' (' + s.rivalPercent + '%).',
  decided: (labels) =>
    (labels.length === 1 ? 'Main reason: ' : 'Main reasons: ') +
    labels.join(', ').toLowerCase() +
    '.',
  undecided: 'No single reason stands out; small differences decided.',
  objections: (labels) => 'Against it: ' + labels.join(', ').toLowerCase() + '.',
  scores: (by, isFor, s) =>
    by +
    ', ' +
    (isFor ? 'the chosen gloss' : s.rival === null ? 'no term' : 'the next best') +
    ' scores higher.',
  evidences: {
    transcription: {label: 'Sound', by: 'By the sound of the term'},
    words: {label: 'Words by sound', by: 'By the sound of each word'},
    reading: {label: 'Hanja reading', by: 'By the Sino-Korean reading'},
    meaning: {
      label: 'Meaning of the characters',
      by: 'By what the characters mean',
      facts: meanings,
    },
    initials: {label: 'Initials', by: 'By initials'},
    shared: {
      label: 'Shared signs',
      by: 'By digits, Latin words and marks',
      facts: signs,
    },
    quotation: {
      label: 'Quotation or emphasis',
      by: 'By quotation marks and emphasis',
    },
    morphology: {
      label: 'Grammar',
      by: 'By particles, endings and parts of speech',
      facts: beginnings,
    },
    structure: {
      label: 'Place in the text',
      by: 'By the place in heading, item, cell or sentence',
    },
    length: {label: 'Length', by: 'By the length of the term', facts: lengths},
    termhood: {label: 'Termhood', by: 'By whether the bracket holds a term'},
    dictionary: {label: 'Dictionary', by: 'By the dictionary'},
    corpus: {label: 'Other mentions', by: 'By other mentions of the term'},
  },
};
