// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.exchange.Corrections.Correction;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the user is told of the rows of a dictionary that a person corrected in place. */
final class CorrectionText {
  /** So many rows of a file are shown. */
  private static final int SHOWN = 3;

  private final Path file;
  private final List<Correction> approved;
  private final List<Correction> undecided;

  CorrectionText(Path file, List<Correction> corrections) {
    this.file = file;
    this.approved = corrections.stream().filter(Correction::isApproved).toList();
    this.undecided = corrections.stream().filter(Correction::isUndecided).toList();
  }

  /**
   * Tells them.
   *
   * @param quiet whether only that is told which a person must mend
   */
  void tell(Terminal terminal, boolean quiet) {
    if (!quiet) {
      outcome().ifPresent(terminal.err()::println);
    }
    complaint().ifPresent(terminal::complain);
  }

  /** What the approved ones come to. */
  private Optional<String> outcome() {
    return approved.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s: %s what stood there before: %s"
                .formatted(
                    file,
                    approved.size() == 1
                        ? "1 corrected row rejects"
                        : approved.size() + " corrected rows reject",
                    shown(approved)));
  }

  /** The complaint about those that decide nothing. */
  private Optional<String> complaint() {
    return undecided.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s, row %d: changed, but its status still is %s, so it decides nothing; write approved (%s)"
                .formatted(
                    file, undecided.get(0).row(), undecided.get(0).status(), shown(undecided)));
  }

  private static String shown(List<Correction> corrections) {
    return corrections.stream()
            .limit(SHOWN)
            .map(
                row ->
                    "%s %s, now %s %s"
                        .formatted(
                            row.old().sourceTerm(),
                            row.old().targetTerm(),
                            row.sourceTerm(),
                            row.targetTerm()))
            .collect(Collectors.joining("; "))
        + (corrections.size() > SHOWN ? "; and %d more".formatted(corrections.size() - SHOWN) : "");
  }
}
