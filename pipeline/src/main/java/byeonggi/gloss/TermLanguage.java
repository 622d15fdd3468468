// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/** The language of one mention's term, which may depend on the gloss. Used by one thread. */
@FunctionalInterface
interface TermLanguage {
  /** The BCP 47 tag of the term if {@code gloss} is its gloss. */
  String ifGlossIs(String gloss);
}
