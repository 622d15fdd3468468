// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The reasons in English. See docs/evidence for what each evidence asks. */

import {meaningsInWords} from './meanings.js';

/**
 * @param {string} text
 * @return {string}
 */
function quoted(text) {
  return text === '' ? '(no gloss)' : '‘' + text + '’';
}

/**
 * @param {!Case} subject
 * @return {string}
 */
function rival(subject) {
  return subject.rival === null ? 'no term at all' : quoted(subject.rival);
}

export const english = {
  byPerson: 'A person approved this pair in a dictionary, so nothing was weighed.',
  untold: 'No reasons are on record for this place.',
  next: (s) =>
    s.rival === null
      ? 'The next best guess is that the bracket holds no term (' + s.rivalPercent + '%).'
      : 'The next best gloss is ' + quoted(s.rival) + ' (' + s.rivalPercent + '%).',
  decided: (labels, s) =>
    quoted(s.gloss) + ' was chosen mostly by: ' + labels.join(', ').toLowerCase() + '.',
  objection: (label) => 'But ' + label.toLowerCase() + ' points the other way.',
  evidences: {
    transcription: {
      label: 'Sound',
      speaksFor: (s) => quoted(s.gloss) + ' sounds more like ' + s.term + ' in its own language.',
      speaksAgainst: (s) => 'By sound alone it would be ' + rival(s) + '.',
    },
    words: {
      label: 'Words by sound',
      speaksFor: (s) => 'Word by word, more of the term is heard in ' + quoted(s.gloss) + '.',
      speaksAgainst: (s) => 'Word by word, more of the term is heard in ' + rival(s) + '.',
    },
    reading: {
      label: 'Hanja reading',
      speaksFor: (s) =>
        'The Sino-Korean reading of the characters fits ' + quoted(s.gloss) + ' better.',
      speaksAgainst: (s) =>
        'The Sino-Korean reading of the characters fits ' + rival(s) + ' better.',
    },
    meaning: {
      label: 'Meaning of the characters',
      speaksFor: (s) =>
        'The meanings of the characters cover the words of ' +
        quoted(s.gloss) +
        ' better' +
        meaningsInWords(s.characters, ' ') +
        '.',
      speaksAgainst: (s) =>
        'By the meanings of the characters it would be ' +
        rival(s) +
        meaningsInWords(s.characters, ' ') +
        '.',
    },
    initials: {
      label: 'Initials',
      speaksFor: () => 'One side is the initials of the other.',
      speaksAgainst: (s) => 'The initials fit ' + rival(s) + ' better.',
    },
    shared: {
      label: 'Shared signs',
      speaksFor: () => 'Digits, Latin words and marks are the same on both sides.',
      speaksAgainst: (s) => 'Digits, Latin words and marks fit ' + rival(s) + ' better.',
    },
    quotation: {
      label: 'Quotation and emphasis',
      speaksFor: () => 'It fits better what the writer set apart by quotation marks or emphasis.',
      speaksAgainst: (s) => 'What the writer set apart fits ' + rival(s) + ' better.',
    },
    morphology: {
      label: 'Grammar',
      speaksFor: () => 'By particles, endings and parts of speech, a phrase begins and ends here.',
      speaksAgainst: (s) =>
        'By particles, endings and parts of speech it would be ' + rival(s) + '.',
    },
    structure: {
      label: 'Place in the text',
      speaksFor: () => 'It agrees with where the heading, item, cell or sentence begins.',
      speaksAgainst: (s) =>
        'Where the heading, item, cell or sentence begins speaks for ' + rival(s) + '.',
    },
    length: {
      label: 'Length',
      speaksFor: (s) => 'It is about as long as ' + s.term + ' asks for.',
      speaksAgainst: (s) => 'By length alone it would be ' + rival(s) + '.',
    },
    termhood: {
      label: 'Termhood',
      speaksFor: () => 'What the bracket holds looks like a term rather than a remark.',
      speaksAgainst: () => 'What the bracket holds may be a remark rather than a term.',
    },
    dictionary: {
      label: 'Dictionary',
      speaksFor: () => 'The pair stands in a dictionary.',
      speaksAgainst: (s) => 'A dictionary has ' + rival(s) + '.',
    },
    corpus: {
      label: 'Other mentions',
      speaksFor: (s) => 'Other mentions of the term have ' + quoted(s.gloss) + ', too.',
      speaksAgainst: (s) => 'Other mentions of the term mostly have ' + rival(s) + '.',
    },
  },
};
