// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Where one format writes, and what it can't. Not safe for use by several threads. */
public final class ExportFiles {
  private final String format;
  private final UnaryOperator<Path> place;
  private final List<Dropped> dropped = new ArrayList<>();

  /**
   * Prepares the files of a format.
   *
   * @param format the format's name
   * @param place where a file of a name is to be written
   */
  public ExportFiles(String format, UnaryOperator<Path> place) {
    this.format = format;
    this.place = place;
  }

  /** Where to write a file of this name: no folders, unique among all formats. */
  Path file(String name) {
    return place.apply(Path.of(name));
  }

  /** Says that a pair is in no file of the format. */
  void drop(TermPair pair, String reason) {
    drop(pair.entry(), reason);
  }

  /** Says that an entry is in no file of the format. */
  void drop(Entry entry, String reason) {
    dropped.add(new Dropped(format, entry, reason));
  }

  /** The pairs that no rule speaks against, in order; the others are dropped. */
  List<TermPair> admit(List<TermPair> pairs, List<Rule> rules) {
    List<TermPair> admitted = new ArrayList<>();
    for (TermPair pair : pairs) {
      Optional<String> reason = Optional.empty();
      for (Rule rule : rules) {
        reason = reason.or(() -> rule.reasonAgainst(pair));
      }
      reason.ifPresentOrElse(r -> drop(pair, r), () -> admitted.add(pair));
    }
    return admitted;
  }

  /** The pairs by their languages, for tools that take one pair of languages a file. */
  static Map<LanguagePair, List<TermPair>> byLanguages(List<TermPair> pairs) {
    Map<LanguagePair, List<TermPair>> byLanguages = new TreeMap<>();
    for (TermPair pair : pairs) {
      byLanguages.computeIfAbsent(pair.languages(), l -> new ArrayList<>()).add(pair);
    }
    return byLanguages;
  }

  /** What was dropped, in order. */
  public List<Dropped> dropped() {
    return List.copyOf(dropped);
  }
}
