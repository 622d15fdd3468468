// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import java.util.Optional;

/**
 * Hears the user's dictionaries about each pair and says which entry it is counted in. Thread-safe
 * if its parts are.
 */
public final class MentionCounter {

  /**
   * A mention with the keys of its entry.
   *
   * @param term the key of the source term
   * @param gloss the key of the gloss
   * @param mention what is counted
   * @param occurrence the row of {@code occurrences.csv}
   */
  public record Counted(
      TermKey term, GlossKey gloss, DecidedMention mention, Occurrence occurrence) {}

  private final Folding folding;
  private final UserDictionary dictionary;
  private final TermKinds kinds;

  /** Counts by the given folding, dictionary and kinds. */
  public MentionCounter(Folding folding, UserDictionary dictionary, TermKinds kinds) {
    this.folding = folding;
    this.dictionary = dictionary;
    this.kinds = kinds;
  }

  /** The entry of a pair, or nothing if a dictionary rejects the pair or stops the term. */
  public Optional<Counted> count(Pair pair) {
    Proposal proposal = pair.proposal();
    TermKey term = new TermKey(pair.language(), folding.fold(proposal.term()));
    GlossKey gloss = new GlossKey(pair.glossLanguage(), folding.fold(pair.gloss()));
    Optional<Decision> decision =
        dictionary
            .about(term.folded(), term.language(), gloss.folded(), gloss.language())
            .map(UserEntry::decision);
    if (decision.isPresent() && decision.get() != Decision.APPROVED) {
      return Optional.empty();
    }
    boolean certain = decision.isPresent() && !gloss.folded().isEmpty();
    int confidence = certain ? Confidence.CERTAIN : Confidence.millionths(pair.confidence());
    return Optional.of(
        new Counted(
            term,
            gloss,
            new DecidedMention(pair, confidence, kinds.cuesAt(pair)),
            new Occurrence(
                proposal.document(),
                proposal.line(),
                proposal.column(),
                proposal.term(),
                pair.language(),
                pair.gloss(),
                pair.glossLanguage(),
                Confidence.perMille(confidence, Confidence.CERTAIN),
                pair.pairing(),
                proposal.left(),
                proposal.inside(),
                proposal.right(),
                EntryId.of(term, gloss))));
  }
}
