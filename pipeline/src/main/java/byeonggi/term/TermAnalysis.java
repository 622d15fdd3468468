// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

/**
 * What CoreNLP says of a source term without its context.
 *
 * @param partsOfSpeech universal tags, one a word, separated by blanks; empty if not analysed
 * @param entity the named entity that the whole term is ({@code PERSON}, {@code LOCATION}, {@code
 *     ORGANIZATION}, …), or empty
 */
public record TermAnalysis(String partsOfSpeech, String entity) {
  /** The analysis of a term that was not analysed. */
  public static final TermAnalysis NONE = new TermAnalysis("", "");
}
