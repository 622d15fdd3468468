// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserDictionary;
import java.util.Optional;

/** What a dictionary says of the pair: the user's approved pairs are known by their spelling. */
public final class DictionaryEvidence implements Evidence {
  /** The feature of a candidate that the user approved; its weight is given, not learnt. */
  public static final String APPROVED = "dictionary.approved";

  private final UserDictionary dictionary;

  DictionaryEvidence(UserDictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public String name() {
    return "dictionary";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    String term = context.term().text();
    if (dictionary.approvedGlosses(term).isEmpty()) {
      return Preparation.NOTHING;
    }
    return (candidate, features) -> {
      if (dictionary.decision(term, candidate.text()).equals(Optional.of(Decision.APPROVED))) {
        features.add(APPROVED);
      }
    };
  }
}
