// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.Locale;
import java.util.Optional;

/** The part of speech of a term as a whole, of those that tools for terms know. */
enum PartOfSpeech {
  NOUN,
  PROPER_NOUN,
  VERB,
  ADJECTIVE,
  ADVERB;

  /**
   * That of a pair's term in its original language; nothing for a phrase that is not one of nouns,
   * and where the glossary says none.
   */
  static Optional<PartOfSpeech> of(TermPair pair) {
    String tags = pair.entry().partOfSpeech().strip();
    Optional<PartOfSpeech> last =
        Optional.ofNullable(of(tags.substring(tags.lastIndexOf(' ') + 1)));
    return tags.contains(" ") ? last.filter(PartOfSpeech::isNoun) : last;
  }

  private boolean isNoun() {
    return this == NOUN || this == PROPER_NOUN;
  }

  private static PartOfSpeech of(String universalTag) {
    return switch (universalTag) {
      case "NOUN" -> NOUN;
      case "PROPN" -> PROPER_NOUN;
      case "VERB" -> VERB;
      case "ADJ" -> ADJECTIVE;
      case "ADV" -> ADVERB;
      default -> null;
    };
  }

  /** In English words: {@code proper noun}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
