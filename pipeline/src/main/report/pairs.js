// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * @fileoverview Which entries a row of a dictionary speaks of: the same as in a run, where case,
 * width, blanks and simplified or traditional characters do not tell forms apart (Folding.java,
 * UserDictionary.java).
 */

const BLANKS = /\s+/g;
/** Syllables and unified ideographs have one form, but for simplification. */
const PLAIN = /^[\u4e00-\u9fff\uac00-\ud7a3]*$/;
const HAN = /\p{Script=Han}/gu;

/**
 * @param {string} one a BCP 47 tag, or empty for any
 * @param {string} other
 * @return {boolean}
 */
function agree(one, other) {
  return one === '' || other === '' || one === other;
}

/** Entries by what is said of them. Made when it is first asked. */
export class Pairs {
  /** @param {!Glossary} glossary */
  constructor(glossary) {
    this.glossary = glossary;
    /** @type {?Map<string, string>} */
    this.simplified = null;
    /** @type {?Map<string, !Array<!Entry>>} */
    this.byTerm = null;
    /** @type {!Array<string>} the folded term of each entry */
    this.terms = [];
  }

  /**
   * @param {string} text a term or a gloss
   * @return {string} the same for all forms of it; characters that no term of the page has stay as
   *     they are
   */
  fold(text) {
    if (this.simplified === null) {
      this.simplified = simplifications(this.glossary.characters);
    }
    const compatible = PLAIN.test(text) ? text : text.normalize('NFKC');
    const simple = compatible.replace(
      HAN,
      (character) => this.simplified.get(character) || character,
    );
    if (PLAIN.test(simple)) {
      return simple;
    }
    const caseless = simple.toLowerCase().toUpperCase().toLowerCase();
    return caseless.normalize('NFKC').replace(BLANKS, ' ').trim();
  }

  /**
   * @param {string} one a gloss
   * @param {string} other
   * @return {boolean} whether a run takes them for one
   */
  same(one, other) {
    return one === other || this.fold(one) === this.fold(other);
  }

  prepare() {
    if (this.byTerm !== null) {
      return;
    }
    this.byTerm = new Map();
    for (const term of this.glossary.terms) {
      const folded = this.fold(term.source);
      const entries = this.byTerm.get(folded) || [];
      this.byTerm.set(folded, entries);
      for (const entry of term.entries) {
        entries.push(entry);
        this.terms[entry.index] = folded;
      }
    }
  }

  /**
   * @param {!Entry} entry
   * @return {string} its folded term
   */
  termOf(entry) {
    this.prepare();
    return this.terms[entry.index];
  }

  /**
   * @param {{source: string, sourceLang: string}} said
   * @return {!Array<!Entry>} all of a term
   */
  ofTerm(said) {
    this.prepare();
    const entries = this.byTerm.get(this.fold(said.source)) || [];
    return entries.filter((entry) => agree(entry.sourceLang, said.sourceLang));
  }

  /**
   * @param {{source: string, sourceLang: string, target: string, targetLang: string}} said
   * @return {!Array<!Entry>} those of the pair: none, one, or several of different languages if the
   *     row tells none
   */
  ofPair(said) {
    return this.ofTerm(said).filter((entry) => this.samePair(entry, said));
  }

  /**
   * @param {{source: string, sourceLang: string}} one
   * @param {{source: string, sourceLang: string}} other
   * @return {boolean} whether both are of one term
   */
  sameTerm(one, other) {
    return agree(one.sourceLang, other.sourceLang) && this.same(one.source, other.source);
  }

  /**
   * @param {!Entry|!Decision} one
   * @param {{source: string, sourceLang: string, target: string, targetLang: string}} other
   * @return {boolean} whether both are of one pair
   */
  samePair(one, other) {
    return (
      this.sameTerm(one, other) &&
      agree(one.targetLang, other.targetLang) &&
      this.same(one.target, other.target)
    );
  }
}

/**
 * @param {!Map<string, !Array>} characters
 * @return {!Map<string, string>} the simplified character of each form that has another one
 */
function simplifications(characters) {
  const simplified = new Map();
  for (const [, , , forms] of characters.values()) {
    const [simple, ...others] = forms || '';
    others.forEach((form) => simplified.set(form, simple));
  }
  return simplified;
}
