// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.CustomaryNames;
import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Initialisms;
import byeonggi.dictionary.UserDictionary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What dictionaries say of the pair: the user's approved pairs are known by their spelling; names
 * that Korean customarily gives to a Chinese name, or to a part of the term, are a hint; so are the
 * names that initialisms stand behind.
 */
public final class DictionaryEvidence implements Evidence {
  /** The feature of a candidate that the user approved; its weight is given, not learnt. */
  public static final String APPROVED = "dictionary.approved";

  /** The candidate is a customary name of the whole term. */
  private static final String CUSTOMARY = "dictionary.customary";

  /** The candidate begins with the customary name of a part of the term, and goes on. */
  private static final String CUSTOMARY_PART = "dictionary.customaryPart";

  /** The candidate is the Korean name of an initialism, whatever its blanks. */
  private static final String INITIALISM = "dictionary.initialism";

  // No name in Chinese characters that has another one in Korean is much longer.
  private static final int LONGEST_TERM = 24;

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
    boolean approved = !dictionary.approvedGlosses(term).isEmpty();
    boolean han =
        context.term().scriptClass() == TermForm.ScriptClass.HAN && term.length() <= LONGEST_TERM;
    List<String> names = han ? CustomaryNames.bundled().of(term) : List.of();
    Set<String> parts = han ? CustomaryNames.bundled().within(term) : Set.of();
    List<String> initialisms = han ? List.of() : Initialisms.bundled().of(term);
    if (!approved && names.isEmpty() && parts.isEmpty() && initialisms.isEmpty()) {
      return Preparation.NOTHING;
    }
    return (candidate, features) -> {
      String gloss = candidate.text();
      if (approved && dictionary.decision(term, gloss).equals(Optional.of(Decision.APPROVED))) {
        features.add(APPROVED);
      }
      if (!initialisms.isEmpty() && initialisms.contains(gloss.replace(" ", ""))) {
        features.add(INITIALISM);
      }
      if (names.contains(gloss)) {
        features.add(CUSTOMARY);
      } else if (parts.stream().anyMatch(p -> gloss.startsWith(p) && gloss.length() > p.length())) {
        features.add(CUSTOMARY_PART);
      }
    };
  }
}
