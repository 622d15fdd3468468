// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.UserEntry;

/**
 * One row of the glossary: a pair, counted over the archive.
 *
 * @param sourceTerm the source term in its most frequent form
 * @param sourceLanguage its BCP 47 tag
 * @param targetTerm the gloss in its most frequent form; empty for none
 * @param targetLanguage its BCP 47 tag
 * @param occurrences the number of mentions
 * @param documents the number of documents that hold one
 * @param sharePerMille the row's part of the source term's occurrences, in thousandths
 * @param confidencePerMille the probability that the pair is right, in thousandths
 * @param status how it stands among the entries of its source term
 * @param review whether a person should look at it
 * @param kind the word for what the term names, or empty if that was not asked
 * @param partOfSpeech universal tags, separated by blanks, or empty
 * @param pairing the name of the evidence that decided most often
 * @param explanation what else a bracket says in Korean, or empty
 * @param example a sentence that holds the pair, or empty
 * @param exampleDocument the document of the example
 * @param id 16 hex digits that do not change from run to run
 */
public record Entry(
    String sourceTerm,
    String sourceLanguage,
    String targetTerm,
    String targetLanguage,
    long occurrences,
    long documents,
    int sharePerMille,
    int confidencePerMille,
    Status status,
    boolean review,
    String kind,
    String partOfSpeech,
    String pairing,
    String explanation,
    String example,
    String exampleDocument,
    String id) {

  /** Whether both are glosses of one source term in one language. */
  public boolean isOfTheTermOf(Entry other) {
    return sourceTerm.equals(other.sourceTerm) && sourceLanguage.equals(other.sourceLanguage);
  }

  /** The same entry with another standing among those of its term. */
  public Entry ranked(Status newStatus, int newSharePerMille) {
    return new Entry(
        sourceTerm,
        sourceLanguage,
        targetTerm,
        targetLanguage,
        occurrences,
        documents,
        newSharePerMille,
        confidencePerMille,
        newStatus,
        review && !newStatus.isDecision(),
        kind,
        partOfSpeech,
        pairing,
        explanation,
        example,
        exampleDocument,
        id);
  }

  /**
   * What a person decided of a pair, without counts.
   *
   * @param id the entry's id; may be empty where nobody asks for it
   */
  public static Entry of(UserEntry decision, String id) {
    return new Entry(
        decision.sourceTerm(),
        decision.sourceLanguage(),
        decision.targetTerm(),
        decision.targetLanguage(),
        0,
        0,
        0,
        0,
        Status.valueOf(decision.decision().name()),
        false,
        decision.kind(),
        "",
        "",
        "",
        "",
        "",
        id);
  }
}
