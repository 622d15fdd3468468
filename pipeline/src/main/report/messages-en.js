// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The words of the page in English. */

/**
 * @param {string} number
 * @param {string} word
 * @return {string} 1 term, 2 terms
 */
function several(number, word) {
  return number + ' ' + word + (number === '1' ? '' : 's');
}

export const english = {
  title: 'Byeonggi glossary',
  counts: (n) =>
    [
      several(n.terms, 'term'),
      several(n.entries, 'pair'),
      several(n.mentions, 'mention'),
      several(n.documents, 'document'),
    ].join(' · '),
  skip: 'Skip to the content',
  views: {
    entries: 'Terms',
    review: 'Review',
    overview: 'Overview',
    findings: 'Findings',
    documents: 'Documents',
  },
  navigation: 'Views',
  otherLanguage: '한국어',
  theme: 'Theme',
  themes: {auto: 'Automatic', light: 'Light', dark: 'Dark'},
  search: 'Search',
  searchHint: 'term, gloss, pinyin (houji), Korean reading (후적), initials (ㄷㄲㄱ)',
  found: (n, all) => (n === all ? n + ' in all' : n + ' of ' + all),
  nothingFound: 'Nothing was found.',
  clearFilters: 'Clear all filters',
  clearFilter: (name) => 'Clear the filter: ' + name,
  activeFilters: 'Active filters',
  filters: 'Filters',
  all: 'all',
  term: 'Term',
  gloss: 'Gloss',
  language: 'Language',
  kind: 'Kind',
  status: 'Status',
  review: 'For review',
  decision: 'My decision',
  document: 'Document',
  confidence: 'Confidence',
  occurrences: 'Mentions',
  documents: 'Documents',
  atLeast: 'at least',
  atMost: 'at most',
  yes: 'yes',
  no: 'no',
  sortedBy: (name) => 'Sort by ' + name.toLowerCase(),
  noGloss: '(no gloss)',
  languages: {
    zh: 'Chinese',
    ja: 'Japanese',
    en: 'English',
    ko: 'Korean',
    'ko-Hani': 'hanja (Korean)',
    und: 'unknown',
  },
  kinds: {
    person: 'person',
    place: 'place',
    organisation: 'organisation',
    work: 'work',
    idiom: 'idiom',
    concept: 'concept',
    phrase: 'phrase',
    other: 'other',
    '': 'not analysed',
  },
  statuses: {approved: 'approved', preferred: 'preferred', variant: 'variant'},
  marked: 'to review',
  decisions: {
    approved: 'approved',
    rejected: 'rejected',
    stop: 'not a term',
    corrected: 'corrected',
    any: 'decided',
    none: 'undecided',
  },
  close: 'Close',
  glossesOf: 'Glosses of this term',
  share: 'Share',
  chosenGloss: 'chosen',
  nextBest: 'next best',
  why: 'Why this span',
  whyPoints: 'What are points?',
  strength: (points) =>
    (points > 0 ? 'for, ' : 'against, ') + Math.abs(points).toFixed(1) + ' points',
  whyNote:
    'A bar to the right speaks for the chosen gloss, one to the left for the next best. One point makes it about 2.7 times as likely; what has less than half a point is left out.',
  characters: 'Characters',
  explanation: 'Explained in the bracket',
  sameGloss: 'Other terms with the same gloss',
  concordance: 'In context',
  concordanceNote: 'Choose a line to see above why it was decided so there.',
  sampled: (shown, all) =>
    shown + ' of ' + all + ' mentions, spread evenly over the archive. All are in occurrences.csv.',
  noLines: 'This page holds no context for it; occurrences.csv does.',
  place: (line, column) => 'line ' + line + ', column ' + column,
  showReasons: 'Show the reasons here',
  approve: 'Approve',
  reject: 'Reject',
  edit: 'Edit',
  stop: 'Not a term',
  undo: 'Undo',
  clear: 'Take back',
  save: 'Save',
  cancel: 'Cancel',
  newGloss: 'The right gloss',
  note: 'Note',
  writeNote: 'Note',
  takeNext: (gloss) => 'Use the next best: ‘' + gloss + '’',
  decisionHint:
    'Reject leaves only this pair out of the next glossary; not a term means that it will no longer be extracted. Download the decisions and pass them on to apply them.',
  news: 'What was just done',
  decided: (what) => 'My decision: ' + what,
  decidedAs: (gloss) => '→ ' + gloss,
  about: (term, gloss) => term + ' = ' + gloss,
  announced: {
    approved: (pair) => 'Approved ' + pair,
    rejected: (pair) => 'Rejected ' + pair,
    stop: (pair) => 'Marked as not a term: ' + pair,
    corrected: (pair, gloss) => 'Corrected ' + pair + ' to ' + gloss,
    cleared: (pair) => 'Took back the decision on ' + pair,
    undone: 'The last decision was undone.',
    nothingToUndo: 'There is nothing to undo.',
  },
  yourDecisions: (n) => several(String(n), 'decision'),
  decisionsElsewhere: (n) => n + ' not in this glossary',
  download: 'Download decisions',
  nothingToDownload:
    'Nothing is decided yet. Open a term, or go to Review, and approve (A), reject (R), edit (E) or mark it as not a term (S); then get the file here.',
  load: 'Load decisions',
  loadHint: 'Load a decisions.csv that was downloaded before, or another dictionary in CSV.',
  downloaded: (n) =>
    n + (n === 1 ? ' decision was' : ' decisions were') + ' downloaded as decisions.csv.',
  downloadIsOld: 'More was decided since. Download the file again.',
  nextRun:
    'If you run Byeonggi yourself: re-run your last command with this added at the end; your decisions will be applied.',
  nextRunPath:
    'Move the file to the folder of the program (where byeonggi is), or write its path instead of decisions.csv.',
  sendBack: 'If somebody sent you this page: send the file back to them.',
  copy: 'Copy',
  copied: 'Copied.',
  earlier: (n) =>
    'This glossary was made with dictionaries (' +
    n +
    ' rows). Leave their --dictionary as it is and write the new one after it.',
  keepFile:
    'A rejected pair will not be in the next glossary: keep this file and pass it to every run.',
  loaded: (n) => {
    const parts = [n.taken + ' decisions were read.'];
    if (n.changed < n.taken) {
      parts.push(n.taken - n.changed + ' were here already.');
    }
    if (n.overruled > 0) {
      parts.push(n.overruled + ' replaced decisions made here.');
    }
    if (n.elsewhere > 0) {
      parts.push(n.elsewhere + ' are about pairs that are not in this glossary (they are kept).');
    }
    if (n.passedOver > 0) {
      parts.push(n.passedOver + ' rows hold no decision and were passed over.');
    }
    return parts.join(' ');
  },
  noStatus: (n) =>
    'This file has no column (status) that says what was decided. If it is a dictionary, its ' +
    n +
    ' rows can be read as approved.',
  approveAll: 'Read all as approved',
  noDictionary:
    'This is no file of decisions. Choose a decisions.csv that was downloaded here, or a CSV whose first row names source_term and target_term.',
  unreadable: 'The file can’t be read.',
  notUtf8:
    'The file is not in UTF-8, so nothing of it was taken. In Excel, save it as “CSV UTF-8 (comma delimited)”.',
  elsewhere: (n) =>
    n +
    ' decisions about pairs that are not in this glossary are kept and downloaded, too (rejected before, or made in another glossary).',
  forget: 'Forget these',
  notKept:
    'The browser keeps nothing for this page: decisions are lost when it is closed. Download them before.',
  reviewer: 'Reviewer (goes into the file)',
  reviewIntro: 'The most doubtful and most frequent come first.',
  progress: (done, all) => done + ' of ' + all + ' marked for review decided',
  position: (at, all) => at + ' of ' + all,
  next: 'Next',
  previous: 'Previous',
  progressOfAll: (done, all) => done + ' of ' + all + ' decided',
  allReviewed: 'All that was marked for review is decided.',
  reviewRest: (n) => 'Review the other ' + n + ', too',
  queueEmpty: 'There is nothing to review.',
  queueEnd: 'All is decided.',
  atEnd: (n) => 'This is the end. Not decided yet: ' + n,
  keys: 'Keyboard shortcuts',
  keysOn: 'Use keyboard shortcuts',
  keyList: [
    ['J ↓', 'next'],
    ['K ↑', 'previous'],
    ['A', 'approve'],
    ['R', 'reject'],
    ['E', 'edit'],
    ['N', 'use the next best'],
    ['S', 'not a term'],
    ['U, Ctrl+Z', 'undo'],
    ['/', 'search'],
    ['?', 'this help'],
    ['Esc', 'close'],
  ],
  keysNote: 'They work while Hangul is typed, too.',
  numbers: 'In numbers',
  stats: {
    terms: 'terms',
    entries: 'pairs of term and gloss',
    mentions: 'mentions',
    documents: 'documents read',
    toReview: 'to review',
    findings: 'findings',
    failures: 'not read',
  },
  charts: {
    languages: 'Languages',
    kinds: 'Kinds',
    confidence: 'Confidence',
    perDocument: 'Pairs per document',
    frequent: 'Most frequent terms',
  },
  threshold: (percent) => 'below ' + percent + '% is marked for review',
  shownOf: (shown, all, file) =>
    'This page holds ' + shown + ' of ' + all + '; all are in ' + file + '.',
  failures: 'Not read',
  stage: 'Stage',
  error: 'Problem',
  detail: 'Detail',
  suggestion: 'Suggestion',
  severity: 'Severity',
  severities: {error: 'error', warning: 'warning', info: 'info'},
  worstFirst: 'the worst first',
  finding: 'Kind',
  rules: {
    untranslated: 'untranslated characters left in a word',
    'unpaired-bracket': 'bracket without its counterpart',
    'misspelt-name': 'non-standard transcription',
    reading: 'reading that does not match its hanja',
    'near-gloss': 'nearly another gloss of its term',
    'name-spellings': 'name written two ways',
    'several-glosses': 'term with several glosses',
    'shared-gloss': 'gloss of several terms',
    'character-forms': 'simplified and traditional forms',
    'not-approved': 'approved gloss not used',
    'rejected-pair': 'rejected gloss',
    'late-original': 'first mention without the original',
  },
  /** What a finding means: findings.csv tells it. */
  advice: (rule) => '',
  noFindings: 'There are no findings.',
  noFailures: 'All documents were read.',
  mentions: 'Mentions',
  entriesIn: 'Pairs',
  documentsWithTerms: (found) => 'Documents with terms: ' + found,
  showEntriesOf: 'Show the terms of this document',
  filterDocument: 'Find a document',
  printed: (n, all) => 'Printed: the first ' + n + ' of ' + all,
  unknownEntry: 'This glossary has no such entry.',
};
