// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.UserDictionaryReader;
import byeonggi.dictionary.UserEntry;
import byeonggi.exchange.TermTables;
import byeonggi.term.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The dictionaries that the user gave, as one. */
final class UserDictionaries {
  private UserDictionaries() {}

  /** Their rows, in order: later rows and later files win. */
  static List<UserEntry> read(List<Path> files) throws UsageException, MalformedTableException {
    UserDictionaryReader reader =
        new UserDictionaryReader(
            Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.toSet()));
    List<UserEntry> entries = new ArrayList<>();
    for (Path file : files) {
      entries.addAll(reader.read(InputFiles.read("dictionary", file, TermTables::read)));
    }
    return entries;
  }
}
