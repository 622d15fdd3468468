// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Entry;
import java.nio.channels.ClosedByInterruptException;
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
  private final Path work;
  private final UnaryOperator<Path> place;
  private final List<Dropped> dropped = new ArrayList<>();

  /**
   * Prepares the files of a format.
   *
   * @param format the format's name
   * @param work a folder for what is needed only while the format is written
   * @param place where a file of a name is to be written
   */
  public ExportFiles(String format, Path work, UnaryOperator<Path> place) {
    this.format = format;
    this.work = work;
    this.place = place;
  }

  /** Where to write a file of this name: no folders, unique among all formats. */
  Path file(String name) {
    return place.apply(Path.of(name));
  }

  /** A folder for files that are needed only while the format is written. */
  Path work() {
    return work;
  }

  /**
   * Ends long work: writing to files does not hear of an interruption.
   *
   * @throws ClosedByInterruptException if the thread was interrupted
   */
  static void checkInterrupted() throws ClosedByInterruptException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ClosedByInterruptException();
    }
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
