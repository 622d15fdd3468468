// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

/**
 * What is counted of one entry. Its size does not grow with the number of mentions, only with the
 * number of forms. Not safe for use by several threads.
 */
public final class EntryCounts {

  private long occurrences;
  private long documents;
  private long confidence;
  private final FormCounts forms = new FormCounts();
  private final FormCounts pairings = new FormCounts();
  private final FormCounts cues = new FormCounts();
  private Quote explanation = Quote.NONE;
  private Quote example = Quote.NONE;
  private String lastDocument = "";

  /** Counts nothing yet. */
  public EntryCounts() {}

  /**
   * Counts on from given sums, as a coder does.
   *
   * @param confidence sum over the mentions, in millionths
   */
  public EntryCounts(
      long occurrences, long documents, long confidence, Quote explanation, Quote example) {
    this.occurrences = occurrences;
    this.documents = documents;
    this.confidence = confidence;
    this.explanation = explanation;
    this.example = example;
  }

  /** Counts a mention. All mentions of a document must come one after the other. */
  void add(DecidedMention mention) {
    String document = mention.pair().proposal().document();
    occurrences++;
    if (!document.equals(lastDocument)) {
      documents++;
      lastDocument = document;
    }
    confidence += mention.confidence();
    forms.add(mention.pair().gloss(), 1);
    pairings.add(mention.pair().pairing(), 1);
    mention.cues().forEach(cue -> cues.add(cue, 1));
    explanation = explanation.orBetter(mention.quote(mention.pair().proposal().explanation()));
    example = example.orBetter(mention.quote(mention.pair().proposal().sentence()));
  }

  /** Adds the counts of {@code other}, which must be of other documents. */
  public void addAll(EntryCounts other) {
    occurrences += other.occurrences;
    documents += other.documents;
    confidence += other.confidence;
    forms.addAll(other.forms);
    pairings.addAll(other.pairings);
    cues.addAll(other.cues);
    explanation = explanation.orBetter(other.explanation);
    example = example.orBetter(other.example);
  }

  /** The number of mentions. */
  public long occurrences() {
    return occurrences;
  }

  /** The number of documents that mention it. */
  public long documents() {
    return documents;
  }

  /** The sum of the mentions' confidences, in millionths. */
  public long confidence() {
    return confidence;
  }

  /** How the gloss is written. */
  public FormCounts forms() {
    return forms;
  }

  /** The names of the evidence that decided. */
  public FormCounts pairings() {
    return pairings;
  }

  /** The names of the cues to the term's kind. */
  public FormCounts cues() {
    return cues;
  }

  /** What else a bracket says. */
  public Quote explanation() {
    return explanation;
  }

  /** A sentence that holds the pair. */
  public Quote example() {
    return example;
  }
}
