// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview Why a mention has its gloss, in words and in bars. */

import {charactersOf} from './meanings.js';
import {english} from './reasons-en.js';
import {korean} from './reasons-ko.js';

/** Less than a tenth of a point changes nothing that a person would notice. */
const NOTICEABLE = 10;

/**
 * One evidence: lead is in hundredths of a point, positive where it speaks for the gloss.
 *
 * @typedef {{evidence: string, lead: number, label: string, words: string}}
 */
export let Bar;

/**
 * What the sentences are made of.
 *
 * @typedef {{
 *   term: string,
 *   gloss: string,
 *   rival: ?string,
 *   rivalPercent: number,
 *   characters: !Array<!Character>
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
 * @param {string} evidence its name
 * @param {string} language ko or en
 * @return {string} what people call it
 */
export function evidenceName(evidence, language) {
  const text = textsOf(evidence, textsIn(language));
  return text ? text.label : evidence;
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
  const subject = {
    term: line.entry.source,
    gloss: line.target,
    rival: line.rival,
    rivalPercent: Math.round(line.rivalConfidence / 10),
    characters: charactersOf(line.entry.source, line.target, glossary.characters),
  };
  const bars = line.lead
    .map((lead, number) => barOf(glossary.about['evidences'][number], lead, subject, texts))
    .filter((bar) => Math.abs(bar.lead) >= NOTICEABLE)
    .sort((a, b) => Math.abs(b.lead) - Math.abs(a.lead));
  return {summary: summaryOf(bars, subject, texts), bars};
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
  const words = text ? (lead > 0 ? text.speaksFor(subject) : text.speaksAgainst(subject)) : '';
  return {evidence, lead, label: text ? text.label : evidence, words};
}

/**
 * @param {!Array<!Bar>} bars
 * @param {!Case} subject
 * @param {!Object} texts
 * @return {string}
 */
function summaryOf(bars, subject, texts) {
  const best = bars.filter((bar) => bar.lead > 0).slice(0, 2);
  const against = bars.find((bar) => bar.lead < 0);
  const sentences = [];
  if (best.length > 0) {
    sentences.push(
      texts.decided(
        best.map((bar) => bar.label),
        subject,
      ),
    );
  }
  sentences.push(texts.next(subject));
  if (against && best.length > 0 && -against.lead * 2 > best[0].lead) {
    sentences.push(texts.objection(against.label));
  }
  return sentences.join(' ');
}
