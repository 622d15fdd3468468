// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import byeonggi.dictionary.UserDictionaryReader;
import byeonggi.dictionary.UserEntry;
import byeonggi.exchange.Corrections;
import byeonggi.exchange.Corrections.Correction;
import byeonggi.exchange.TermTables;
import byeonggi.term.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The dictionaries that the user gave, as one. */
final class UserDictionaries {
  /** So many corrected rows of a file are shown. */
  private static final int SHOWN = 3;

  private final Terminal terminal;
  private final boolean quiet;

  /**
   * Prepares.
   *
   * @param terminal where it is told what corrected rows come to
   * @param quiet whether only that is told which a person must mend
   */
  UserDictionaries(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /**
   * Their rows, in order: later rows and later files win. Where a person approved another pair than
   * the row was made of the old one is rejected, unless a row says otherwise.
   */
  List<UserEntry> read(List<Path> files) throws UsageException, MalformedTableException {
    UserDictionaryReader reader =
        new UserDictionaryReader(
            Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.toSet()));
    List<UserEntry> entries = new ArrayList<>();
    for (Path file : files) {
      Table table = InputFiles.read("dictionary", file, TermTables::read);
      List<UserEntry> decided = reader.read(table);
      List<Correction> corrections = new Corrections(Glossaries.folding()).in(table);
      corrections.stream()
          .filter(Correction::isApproved)
          .map(Correction::old)
          .forEach(entries::add);
      entries.addAll(decided);
      tell(file, corrections);
    }
    return entries;
  }

  private void tell(Path file, List<Correction> corrections) {
    List<Correction> approved = corrections.stream().filter(Correction::isApproved).toList();
    if (!approved.isEmpty() && !quiet) {
      terminal
          .err()
          .println(
              "%s: %s what stood there before: %s"
                  .formatted(
                      file,
                      approved.size() == 1
                          ? "1 corrected row rejects"
                          : approved.size() + " corrected rows reject",
                      shown(approved)));
    }
    List<Correction> undecided = corrections.stream().filter(Correction::isUndecided).toList();
    if (!undecided.isEmpty()) {
      terminal.complain(
          "%s, row %d: changed, but its status still is %s, so it decides nothing; write approved (%s)"
              .formatted(
                  file, undecided.get(0).row(), undecided.get(0).status(), shown(undecided)));
    }
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
