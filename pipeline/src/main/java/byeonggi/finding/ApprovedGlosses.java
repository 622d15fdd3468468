// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.dictionary.UserDictionary;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.util.List;
import java.util.Optional;

/** Finds glosses of a term for which a person approved another one. Thread-safe. */
final class ApprovedGlosses {
  /** From this confidence on it is the writer who differs, in thousandths. */
  private static final int SURE = 900;

  /** Below this, our cut is as likely wrong. */
  private static final int CREDIBLE = 600;

  private final UserDictionary dictionary;

  ApprovedGlosses(UserDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Whether some gloss of the term is approved. */
  boolean knows(String term) {
    return !dictionary.approvedGlosses(term).isEmpty();
  }

  /** Looks at an entry of a term that it knows. */
  Optional<Finding> judge(Entry row) {
    List<String> glosses = dictionary.approvedGlosses(row.sourceTerm());
    String written = row.targetTerm();
    if (row.status() == Status.APPROVED
        || written.isEmpty()
        || row.confidencePerMille() < CREDIBLE
        || glosses.stream().anyMatch(gloss -> isUsed(gloss, written))) {
      return Optional.empty();
    }
    boolean sure =
        row.confidencePerMille() >= SURE && glosses.stream().noneMatch(written::contains);
    return Optional.of(
        new Finding(
            sure ? Rule.NOT_APPROVED.severity() : Severity.WARNING,
            Rule.NOT_APPROVED,
            row.sourceTerm(),
            row.sourceLanguage(),
            written,
            "%s for %s, for which %s is approved"
                .formatted(written, row.sourceTerm(), String.join(", ", glosses)),
            glosses.get(0),
            "",
            0,
            0));
  }

  private static boolean isUsed(String gloss, String written) {
    return GlossForms.sameStem(GlossForms.letters(gloss), GlossForms.letters(written))
        || (written.length() >= gloss.length() && GlossForms.sameCutOtherwise(gloss, written));
  }
}
