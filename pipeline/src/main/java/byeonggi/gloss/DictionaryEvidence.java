// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.UserDictionary;

/** What a dictionary says of the pair: the user's approved pairs are known by their spelling. */
final class DictionaryEvidence implements Evidence {
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
    return (candidate, features) -> weigh(candidate, context, features);
  }

  private void weigh(Candidate candidate, MentionContext context, Features features) {
    if (dictionary.isApproved(context.term().text(), candidate.text())) {
      features.add("dictionary.approved");
    }
  }
}
