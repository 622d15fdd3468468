// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/**
 * One row of a dictionary of the user. Optional columns that are absent are empty strings.
 *
 * @param sourceTerm the source term as written
 * @param sourceLanguage BCP 47 tag, or empty for any
 * @param targetTerm the gloss; empty only with {@link Decision#STOP}
 * @param targetLanguage BCP 47 tag, or empty for any
 * @param decision what was decided
 * @param kind the kind of the term that the person gave, or empty
 */
public record UserEntry(
    String sourceTerm,
    String sourceLanguage,
    String targetTerm,
    String targetLanguage,
    Decision decision,
    String kind) {}
