// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import byeonggi.document.Passage;
import byeonggi.document.PassageKind;
import byeonggi.document.Place;
import byeonggi.glossary.Occurrence;
import byeonggi.mention.Bracket;
import byeonggi.mention.BracketScanner;
import byeonggi.sound.MandarinSpelling;
import byeonggi.sound.SoundKinship;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the text of an article against what people decided: names in a spelling that they rejected,
 * and approved glosses that stand before the place where their original is given. Thread-safe.
 */
public final class ArticleFindings {
  /** A name of fewer syllables may be another word. */
  private static final int SHORTEST_NAME = 3;

  /** A gloss that is no name must be as long as this to be sure that it is meant. */
  private static final int SHORTEST_GLOSS = 4;

  private final BracketScanner scanner = new BracketScanner();
  private final SoundKinship kinship = new SoundKinship();
  private final UserDictionary dictionary;
  private final WordSearch<UserEntry> rejected = new WordSearch<>();

  /**
   * Prepares to look at articles.
   *
   * @param rows what people decided
   * @param dictionary the same rows
   */
  public ArticleFindings(List<UserEntry> rows, UserDictionary dictionary) {
    this.dictionary = dictionary;
    MandarinSpelling spelling = new MandarinSpelling();
    for (UserEntry row : rows) {
      if (row.decision() == Decision.REJECTED
          && row.targetTerm().length() >= SHORTEST_NAME
          && dictionary
              .decision(row.sourceTerm(), row.targetTerm())
              .equals(Optional.of(Decision.REJECTED))
          && (isName(row.sourceTerm(), row.targetTerm())
              || spelling.departure(row.sourceTerm(), row.targetTerm()).isPresent())) {
        rejected.add(row.targetTerm(), row);
      }
    }
  }

  private boolean isName(String term, String gloss) {
    return kinship.of(term, gloss) != SoundKinship.Way.NONE;
  }

  /**
   * Looks at an article.
   *
   * @param passages its passages, in order
   * @param mentions its mentions, in order of place
   */
  public List<Finding> in(List<Passage> passages, List<Occurrence> mentions) {
    List<Finding> findings = new ArrayList<>();
    WordSearch<Occurrence> originals = originals(mentions);
    Set<Occurrence> told = new HashSet<>();
    Set<UserEntry> toldNames = new HashSet<>();
    if (originals.isEmpty() && rejected.isEmpty()) {
      return findings;
    }
    for (Passage passage : passages) {
      BitSet bracketed = bracketed(passage.text());
      if (isRunning(passage)) {
        originals.find(
            passage.text(),
            (start, end, mention) -> {
              if (!bracketed.get(start) && !isOpening(passage.text(), end)) {
                Place place = passage.places().placeOf(start);
                if (isBefore(place, mention) && told.add(mention)) {
                  findings.add(late(mention, place));
                }
              }
            });
      }
      rejected.find(
          passage.text(),
          (start, end, row) -> {
            // With its original beside it, it is a pair, and found as one.
            if (!isOpening(passage.text(), end) && toldNames.add(row)) {
              findings.add(rejectedName(row, passage, start));
            }
          });
    }
    return findings;
  }

  /** The first mentions of approved glosses that are distinctive enough, by their glosses. */
  private WordSearch<Occurrence> originals(List<Occurrence> mentions) {
    Map<String, Occurrence> first = new HashMap<>();
    for (Occurrence mention : mentions) {
      String gloss = mention.targetTerm();
      boolean approved =
          dictionary.decision(mention.sourceTerm(), gloss).equals(Optional.of(Decision.APPROVED));
      if (approved
          && (gloss.length() >= SHORTEST_GLOSS
              || (gloss.length() >= SHORTEST_NAME && isName(mention.sourceTerm(), gloss)))) {
        first.putIfAbsent(gloss, mention);
      }
    }
    WordSearch<Occurrence> search = new WordSearch<>();
    first.forEach(search::add);
    return search;
  }

  /** A heading, a caption or a table names what the article introduces later. */
  private static boolean isRunning(Passage passage) {
    return passage.kind() == PassageKind.PARAGRAPH || passage.kind() == PassageKind.QUOTATION;
  }

  private BitSet bracketed(String text) {
    BitSet bracketed = new BitSet();
    for (Bracket bracket : scanner.scan(text)) {
      bracketed.set(bracket.span().start(), bracket.span().end());
    }
    return bracketed;
  }

  private static boolean isOpening(String text, int at) {
    return at < text.length() && "(（[〔【".indexOf(text.charAt(at)) >= 0;
  }

  /** Before the gloss at the mention itself, which ends at its bracket. */
  private static boolean isBefore(Place place, Occurrence mention) {
    return place.line() < mention.line()
        || (place.line() == mention.line()
            && place.column() + mention.targetTerm().length() < mention.column());
  }

  private static Finding late(Occurrence mention, Place place) {
    return new Finding(
        Rule.LATE_ORIGINAL.severity(),
        Rule.LATE_ORIGINAL,
        mention.sourceTerm(),
        mention.sourceLanguage(),
        mention.targetTerm(),
        "%s stands here without %s, which is given at line %s"
            .formatted(mention.targetTerm(), mention.sourceTerm(), mention.line()),
        "%s(%s) here".formatted(mention.targetTerm(), mention.sourceTerm()),
        mention.document(),
        place.line(),
        place.column());
  }

  private Finding rejectedName(UserEntry row, Passage passage, int start) {
    Place place = passage.places().placeOf(start);
    List<String> approved = dictionary.approvedGlosses(row.sourceTerm());
    return new Finding(
        Rule.REJECTED_PAIR.severity(),
        Rule.REJECTED_PAIR,
        row.sourceTerm(),
        row.sourceLanguage(),
        row.targetTerm(),
        "%s for %s is rejected".formatted(row.targetTerm(), row.sourceTerm()),
        approved.isEmpty() ? "" : approved.get(0),
        passage.document(),
        place.line(),
        place.column());
  }
}
