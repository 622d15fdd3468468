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
  theme: 'Colours',
  themes: {auto: 'Automatic', light: 'Light', dark: 'Dark'},
  search: 'Search',
  searchHint: 'term, gloss, pinyin (houji), Hangul initials (ㄷㄲㄱ)',
  found: (n, all) => (n === all ? n + ' in all' : n + ' of ' + all),
  nothingFound: 'Nothing was found.',
  clearFilters: 'Clear filters',
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
    'ko-Hani': 'hanja',
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
    stop: 'no term',
    corrected: 'corrected',
    any: 'decided',
    none: 'undecided',
  },
  close: 'Close',
  glossesOf: 'Glosses of this term',
  share: 'Share',
  why: 'Why this span',
  strength: (points) =>
    (points > 0 ? 'for, ' : 'against, ') + Math.abs(points).toFixed(1) + ' points',
  whyNote:
    'A bar to the right speaks for the chosen gloss, one to the left for the next best. One point makes it about 2.7 times as likely.',
  characters: 'Characters',
  explanation: 'Explained in the bracket',
  pairing: 'Decided by',
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
  stop: 'No term',
  undo: 'Undo',
  clear: 'Take back',
  save: 'Save',
  cancel: 'Cancel',
  newGloss: 'The right gloss',
  decided: (what) => 'Decision: ' + what,
  decidedAs: (gloss) => '→ ' + gloss,
  about: (term, gloss) => term + ' = ' + gloss,
  announced: {
    approved: (pair) => 'Approved ' + pair,
    rejected: (pair) => 'Rejected ' + pair,
    stop: (pair) => 'Marked as no term: ' + pair,
    corrected: (pair, gloss) => 'Corrected ' + pair + ' to ' + gloss,
    cleared: (pair) => 'Took back the decision on ' + pair,
    undone: 'The last decision was undone.',
    nothingToUndo: 'There is nothing to undo.',
  },
  yourDecisions: (n) => several(String(n), 'decision'),
  download: 'Download',
  load: 'Load',
  loadHint: 'Load a decisions.csv that was downloaded before, or another dictionary in CSV.',
  downloaded: (n) =>
    n + (n === 1 ? ' decision was' : ' decisions were') + ' downloaded as decisions.csv.',
  nextRun:
    'Give this file to the next run, and the decisions hold there. Move it to the program’s folder, or write where it is:',
  command: './byeonggi extract --dictionary=decisions.csv',
  copy: 'Copy',
  copied: 'Copied.',
  earlier: (n) =>
    'Give the dictionaries that this glossary was made with (' +
    n +
    ' rows) before it: not all of their decisions need be in this file.',
  earlierCommand: './byeonggi extract --dictionary=(those) --dictionary=decisions.csv',
  keepFile:
    'A rejected pair will not be in the next glossary: keep this file and give it to each run.',
  loaded: (n) => {
    const parts = [n.taken + ' decisions were read.'];
    if (n.changed < n.taken) {
      parts.push(n.taken - n.changed + ' were here already.');
    }
    if (n.elsewhere > 0) {
      parts.push(n.elsewhere + ' are about pairs that are not in this glossary (they are kept).');
    }
    if (n.passedOver > 0) {
      parts.push(n.passedOver + ' rows hold no decision and were passed over.');
    }
    return parts.join(' ');
  },
  noDictionary: 'This is no dictionary: its first row must name source_term and target_term.',
  unreadable: 'The file can’t be read.',
  notUtf8:
    'The file is not in UTF-8, so nothing of it was taken. In Excel, save it as “CSV UTF-8 (comma delimited)”.',
  elsewhere: (n) =>
    n +
    ' decisions about pairs that are not in this glossary are kept and downloaded, too (rejected before, or made in another glossary).',
  forget: 'Forget these',
  notKept:
    'The browser keeps nothing for this page: decisions are lost when it is closed. Download them before.',
  reviewer: 'Reviewer',
  reviewIntro: 'The most doubtful and most frequent come first.',
  progress: (done, all) => done + ' of ' + all + ' marked for review are decided',
  position: (at, all) => at + ' of ' + all,
  next: 'Next',
  previous: 'Previous',
  allReviewed: 'All that was marked for review is decided. The rest follows.',
  queueEmpty: 'There is nothing to review.',
  queueEnd: 'That was the last one. Now download the decisions.',
  keys: 'Keys',
  keysOn: 'Work by keys',
  keyList: [
    ['J ↓', 'next'],
    ['K ↑', 'previous'],
    ['A', 'approve'],
    ['R', 'reject'],
    ['E', 'edit'],
    ['S', 'no term'],
    ['U', 'undo'],
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
    perDocument: 'Pairs a document',
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
  finding: 'Finding',
  rules: {
    untranslated: 'untranslated rest in a word',
    'unpaired-bracket': 'bracket without its counterpart',
    'misspelt-name': 'transcription that is no official form',
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
  noFindings: 'There are no findings.',
  noFailures: 'All documents were read.',
  mentions: 'Mentions',
  entriesIn: 'Pairs',
  showEntriesOf: 'Show the terms of this document',
  filterDocument: 'Find a document',
  printed: (n, all) => 'Printed: the first ' + n + ' of ' + all,
  unknownEntry: 'This glossary has no such entry.',
};
