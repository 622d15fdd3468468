// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Entry;

/**
 * An entry as a tool gets it. The texts are in normal form, without controls, line breaks and
 * blanks at their ends, and never empty. Source and target are those of the export's direction: for
 * {@code target-source} the Korean gloss is the source.
 *
 * @param source the term to translate
 * @param target its translation
 * @param languages their languages, as BCP 47 tags in canonical form, {@code und} for none
 * @param entry the entry; its own terms are as in the glossary, whatever the direction
 */
public record TermPair(String source, String target, LanguagePair languages, Entry entry) {

  /** Whether the source is the term in its original language, and not the gloss. */
  boolean isFromOriginal() {
    return source.equals(TermText.of(entry.sourceTerm()));
  }
}
