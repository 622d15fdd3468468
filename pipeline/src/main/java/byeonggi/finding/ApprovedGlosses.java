// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserDictionary;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.util.List;
import java.util.Optional;

/**
 * Finds glosses of a term for which a person approved another one, and pairs that a person
 * rejected. Thread-safe.
 */
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

  /** Looks at an entry. */
  Optional<Finding> judge(Entry row) {
    if (row.targetTerm().isEmpty() || row.confidencePerMille() < CREDIBLE) {
      return Optional.empty();
    }
    boolean rejected =
        dictionary
            .decision(row.sourceTerm(), row.targetTerm())
            .equals(Optional.of(Decision.REJECTED));
    return rejected ? Optional.of(rejected(row)) : notApproved(row);
  }

  private Finding rejected(Entry row) {
    List<String> glosses = dictionary.approvedGlosses(row.sourceTerm());
    return Finding.about(
        row,
        Rule.REJECTED_PAIR,
        isSure(row, glosses) ? Rule.REJECTED_PAIR.severity() : Severity.WARNING,
        "%s for %s is rejected".formatted(row.targetTerm(), row.sourceTerm()),
        glosses.isEmpty() ? "" : glosses.get(0));
  }

  private Optional<Finding> notApproved(Entry row) {
    List<String> glosses = dictionary.approvedGlosses(row.sourceTerm());
    String written = row.targetTerm();
    if (glosses.isEmpty()
        || row.status() == Status.APPROVED
        || glosses.stream().anyMatch(gloss -> isUsed(gloss, written))) {
      return Optional.empty();
    }
    boolean sure = isSure(row, glosses) && glosses.stream().noneMatch(written::contains);
    return Optional.of(
        Finding.about(
            row,
            Rule.NOT_APPROVED,
            sure ? Rule.NOT_APPROVED.severity() : Severity.WARNING,
            "%s for %s, for which %s is approved"
                .formatted(written, row.sourceTerm(), String.join(", ", glosses)),
            glosses.get(0)));
  }

  /** That a wrong cut of ours is nearly an approved gloss is not likely. */
  private static boolean isSure(Entry row, List<String> approved) {
    return row.confidencePerMille() >= SURE
        || approved.stream().anyMatch(gloss -> GlossForms.alike(gloss, row.targetTerm()));
  }

  private static boolean isUsed(String gloss, String written) {
    return GlossForms.sameStem(GlossForms.letters(gloss), GlossForms.letters(written))
        || (written.length() >= gloss.length() && GlossForms.sameCutOtherwise(gloss, written));
  }
}
