// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import byeonggi.dictionary.UserDictionaryReader;
import byeonggi.dictionary.UserEntry;
import byeonggi.exchange.Corrections;
import byeonggi.exchange.Corrections.Correction;
import byeonggi.exchange.TermTables;
import byeonggi.glossary.Entry;
import byeonggi.glossary.GlossaryMerge;
import byeonggi.glossary.MergeConflict;
import byeonggi.glossary.MergeSource;
import byeonggi.glossary.Review;
import byeonggi.glossary.ReviewedEntry;
import byeonggi.term.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dictionaries that the user gave, as one. */
final class UserDictionaries {
  /** So many terms that the dictionaries do not agree about are named. */
  private static final int NAMED = 3;

  private record Dictionary(Path file, List<UserEntry> entries, List<Correction> corrections) {
    MergeSource source() {
      return new MergeSource(
          file.toString(), entries.stream().map(UserDictionaries::decision).toList());
    }
  }

  private final List<Dictionary> dictionaries;

  private UserDictionaries(List<Dictionary> dictionaries) {
    this.dictionaries = dictionaries;
  }

  /** Reads them. */
  static UserDictionaries read(List<Path> files) throws UsageException, MalformedTableException {
    UserDictionaryReader reader =
        new UserDictionaryReader(
            Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.toSet()));
    List<Dictionary> dictionaries = new ArrayList<>();
    for (Path file : files) {
      Table table = InputFiles.read("dictionary", file, TermTables::read);
      List<Correction> corrections = new Corrections(Glossaries.folding()).in(table);
      List<UserEntry> entries = new ArrayList<>();
      corrections.stream()
          .filter(Correction::isApproved)
          .map(Correction::old)
          .forEach(entries::add);
      entries.addAll(reader.read(table));
      dictionaries.add(new Dictionary(file, entries, corrections));
    }
    return new UserDictionaries(dictionaries);
  }

  /**
   * Their rows, in order: later rows and later files win. Where a person approved another pair than
   * the row was made of the old one is rejected, unless a row says otherwise.
   */
  List<UserEntry> entries() {
    return dictionaries.stream().flatMap(dictionary -> dictionary.entries().stream()).toList();
  }

  /** One line about what they do not agree about with each other, as {@code merge} tells it. */
  Optional<String> disagreement() {
    if (dictionaries.size() < 2) {
      return Optional.empty();
    }
    List<String> terms =
        new GlossaryMerge(Glossaries.folding())
            .merge(dictionaries.stream().map(Dictionary::source).toList()).conflicts().stream()
                .filter(UserDictionaries::isBetweenFiles)
                .map(conflict -> conflict.kept().entry().sourceTerm())
                .distinct()
                .toList();
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "The dictionaries do not agree about %s: %s%s. Of decisions about one pair or term the last"
                .formatted(
                    Figures.count(terms.size(), "term"),
                    terms.stream().limit(NAMED).collect(Collectors.joining(", ")),
                    terms.size() > NAMED ? " and more" : "")
            + " one counts, different glosses are all approved; merge --conflicts=FILE lists them.");
  }

  private static boolean isBetweenFiles(MergeConflict conflict) {
    return conflict.sides().stream().map(MergeConflict.Side::source).distinct().count() > 1;
  }

  private static ReviewedEntry decision(UserEntry entry) {
    return new ReviewedEntry(Entry.of(entry, ""), Review.NONE);
  }

  /** What is to be told of the rows of each that were corrected in place. */
  List<CorrectionText> corrections() {
    return dictionaries.stream()
        .map(dictionary -> new CorrectionText(dictionary.file(), dictionary.corrections()))
        .toList();
  }
}
