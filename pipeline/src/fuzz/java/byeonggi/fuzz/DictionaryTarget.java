// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserDictionaryReader;
import byeonggi.dictionary.UserEntry;
import byeonggi.exchange.TermTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A dictionary is read, or refused with one line that names the file. */
public final class DictionaryTarget {
  private static final UserDictionaryReader READER =
      new UserDictionaryReader(Set.of("person", "place", "concept"));

  private DictionaryTarget() {}

  /** Tests one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.withinASecond(() -> test(input));
  }

  private static void test(byte[] input) {
    Path file = Inputs.file("fuzz-dictionary.csv", input);
    try {
      List<UserEntry> entries = READER.read(TermTables.read(file));
      UserDictionary dictionary =
          new UserDictionary(entries, new Folding(UnaryOperator.identity()));
      for (UserEntry entry : entries) {
        Inputs.demand(!entry.sourceTerm().isEmpty(), "a row has a term");
        Inputs.demand(
            dictionary.decision(entry.sourceTerm(), entry.targetTerm()).isPresent(),
            "a row is found again");
      }
    } catch (MalformedTableException e) {
      Inputs.demand(e.getMessage().startsWith(file.toString()), "names the file");
      Inputs.demand(e.getMessage().lines().count() == 1, "one line");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
