// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Why a mention has its gloss, in words and in bars. */

import {charactersOf} from './meanings.js';
import {english} from './reasons-en.js';
import {korean} from './reasons-ko.js';
import {wordBefore} from './parts.js';

/** Less than half a point is no reason that a person would name. */
const NOTICEABLE = 50;
/** A second reason is named beside the first if it is at least half as strong. */
const BESIDE = 0.5;
const LETTERS = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u;

/**
 * One evidence: lead is in hundredths of a point, positive where it speaks for the gloss.
 *
 * @typedef {{evidence: string, lead: number, label: string, words: string}}
 */
export let Bar;

/**
 * What the sentences are made of. rival is null if the next best is that there is no term; before is
 * the word before a gloss, empty if there is none or it is not known.
 *
 * @typedef {{
 *   term: string,
 *   gloss: string,
 *   rival: ?string,
 *   rivalPercent: number,
 *   characters: !Array<!Character>,
 *   countsWords: boolean,
 *   before: string,
 *   rivalBefore: string,
 *   signs: {common: !Array<string>, extra: !Array<string>, rivalExtra: !Array<string>}
 * }}
 */
export let Case;

/**
 * @param {string} language ko or en
 * @return {!Object}
 */
function textsIn(language) {
  return language === 'ko' ? korean : english;
}

/**
 * @param {string} evidence its name
 * @param {!Object} texts
 * @return {?Object} the words for it; null for an evidence that they do not know
 */
function textsOf(evidence, texts) {
  return Object.hasOwn(texts.evidences, evidence) ? texts.evidences[evidence] : null;
}

/**
 * @param {!Line} line
 * @param {!Glossary} glossary
 * @param {string} language ko or en
 * @return {{summary: string, bars: !Array<!Bar>}} the strongest evidence first
 */
export function explain(line, glossary, language) {
  const texts = textsIn(language);
  if (line.lead.length === 0) {
    return {summary: line.pairing === 'dictionary' ? texts.byPerson : texts.untold, bars: []};
  }
  const subject = caseOf(line, glossary);
  const bars = line.lead
    .map((lead, number) => barOf(glossary.about['evidences'][number], lead, subject, texts))
    .sort((a, b) => Math.abs(b.lead) - Math.abs(a.lead));
  const noticed = bars.filter((bar) => Math.abs(bar.lead) >= NOTICEABLE);
  return {summary: summaryOf(noticed, subject, texts), bars: noticed};
}

/**
 * @param {!Line} line
 * @param {!Glossary} glossary
 * @return {!Case}
 */
function caseOf(line, glossary) {
  const {source} = line.entry;
  return {
    term: source,
    gloss: line.target,
    rival: line.rival,
    rivalPercent: Math.round(line.rivalConfidence / 10),
    characters: charactersOf(source, line.target, glossary.characters),
    countsWords: LETTERS.test(source),
    before: wordBefore(line.left, line.target),
    rivalBefore: line.rival ? wordBefore(line.left, line.rival) : '',
    signs: signsOf(source, line.target, line.rival || ''),
  };
}

/**
 * @param {string} term
 * @param {string} gloss
 * @param {string} rival
 * @return {{common: !Array<string>, extra: !Array<string>, rivalExtra: !Array<string>}} the numbers
 *     and words in Latin letters that term and gloss share, and those that either gloss has alone
 */
function signsOf(term, gloss, rival) {
  const signs = (text) => text.match(/\p{N}+|\p{Script=Latin}+/gu) || [];
  const folded = (text) => signs(text).map((sign) => sign.toLowerCase());
  const ofTerm = folded(term);
  const extra = (text) => signs(text).filter((sign) => !ofTerm.includes(sign.toLowerCase()));
  return {
    common: signs(term).filter((sign) => folded(gloss).includes(sign.toLowerCase())),
    extra: extra(gloss),
    rivalExtra: extra(rival).filter((sign) => !extra(gloss).includes(sign)),
  };
}

/**
 * @param {string} evidence
 * @param {number} lead
 * @param {!Case} subject
 * @param {!Object} texts
 * @return {!Bar}
 */
function barOf(evidence, lead, subject, texts) {
  const text = textsOf(evidence, texts);
  if (!text) {
    return {evidence, lead, label: evidence, words: ''};
  }
  const scores = texts.scores(text.by, lead > 0, subject);
  const facts = text.facts ? text.facts(subject) : '';
  return {evidence, lead, label: text.label, words: (scores + ' ' + facts).trim()};
}

/**
 * @param {!Array<!Bar>} bars
 * @param {!Case} subject
 * @param {!Object} texts
 * @return {string}
 */
function summaryOf(bars, subject, texts) {
  const [first, second] = bars.filter((bar) => bar.lead > 0);
  const against = bars.filter((bar) => bar.lead < 0).slice(0, 2);
  const sentences = [];
  if (first) {
    const named = second && second.lead >= first.lead * BESIDE ? [first, second] : [first];
    sentences.push(texts.decided(named.map((bar) => bar.label)));
  } else {
    sentences.push(texts.undecided);
  }
  sentences.push(texts.next(subject));
  if (against.length > 0) {
    sentences.push(texts.objections(against.map((bar) => bar.label)));
  }
  return sentences.join(' ');
}
