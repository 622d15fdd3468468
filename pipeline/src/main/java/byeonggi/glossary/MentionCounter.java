// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

  /**
   * What the pairs of a document came to; each is in one of the two lists.
   *
   * @param counted the mentions that count, in order
   * @param rejected the pairs that a dictionary rejects or whose term it stops, in order
   */
  public record CountedDocument(List<Counted> counted, List<Pair> rejected) {
    /** Copies both lists. */
    public CountedDocument {
      counted = List.copyOf(counted);
      rejected = List.copyOf(rejected);
    }
  }

  /** A pair that no dictionary rejects, with its keys and its confidence in millionths. */
  private record Kept(Pair pair, TermKey term, GlossKey gloss, int confidence) {}

  /**
   * Counts the pairs of a document.
   *
   * @param document all pairs of one document, in order
   */
  public CountedDocument count(List<Pair> document) {
    List<Kept> kept = new ArrayList<>();
    List<Pair> rejected = new ArrayList<>();
    for (Pair pair : document) {
      keep(pair).ifPresentOrElse(kept::add, () -> rejected.add(pair));
    }
    List<List<String>> cues = kinds.cuesIn(kept.stream().map(Kept::pair).toList());
    List<Counted> counted = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      counted.add(counted(kept.get(i), cues.get(i)));
    }
    return new CountedDocument(counted, rejected);
  }

  private Optional<Kept> keep(Pair pair) {
    Proposal proposal = pair.proposal();
    String foldedTerm = folding.fold(proposal.term());
    String foldedGloss = folding.fold(pair.gloss());
    Optional<UserEntry> row =
        dictionary.about(foldedTerm, pair.language(), foldedGloss, pair.glossLanguage());
    if (row.isPresent() && row.get().decision() != Decision.APPROVED) {
      return Optional.empty();
    }
    if (row.isEmpty()) {
      // Who approves a pair in another language than ours corrects the language, too.
      row =
          dictionary
              .about(foldedTerm, UserDictionary.ANY, foldedGloss, UserDictionary.ANY)
              .filter(other -> other.decision() == Decision.APPROVED);
    }
    TermKey term =
        new TermKey(language(row, UserEntry::sourceLanguage, pair.language()), foldedTerm);
    GlossKey gloss =
        new GlossKey(language(row, UserEntry::targetLanguage, pair.glossLanguage()), foldedGloss);
    boolean certain = row.isPresent() && !foldedGloss.isEmpty();
    int confidence = certain ? Confidence.CERTAIN : Confidence.millionths(pair.confidence());
    return Optional.of(new Kept(pair, term, gloss, confidence));
  }

  private static Counted counted(Kept kept, List<String> cues) {
    Pair pair = kept.pair();
    Proposal proposal = pair.proposal();
    return new Counted(
        kept.term(),
        kept.gloss(),
        new DecidedMention(pair, kept.confidence(), cues),
        new Occurrence(
            proposal.document(),
            proposal.line(),
            proposal.column(),
            proposal.term(),
            kept.term().language(),
            pair.gloss(),
            kept.gloss().language(),
            Confidence.perMille(kept.confidence(), Confidence.CERTAIN),
            pair.pairing(),
            proposal.left(),
            proposal.inside(),
            proposal.right(),
            EntryId.of(kept.term(), kept.gloss()),
            pair.reasons()));
  }

  private static String language(
      Optional<UserEntry> row, Function<UserEntry, String> column, String ours) {
    return row.map(column).filter(tag -> !tag.isEmpty()).orElse(ours);
  }
}
