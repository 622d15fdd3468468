// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import byeonggi.glossary.Entry;
import byeonggi.text.Script;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The entries of the page: the first of the glossary. Not safe for use by several threads. */
final class ShownEntries implements Closeable {

  /** An entry of the page, and how many of its mentions have come by. */
  static final class Shown {
    private final int index;
    private final long occurrences;
    private final String target;
    private long seen;

    private Shown(int index, Entry entry) {
      this.index = index;
      this.occurrences = entry.occurrences();
      this.target = entry.targetTerm();
    }

    /** Its place in the list of entries, from 0. */
    int index() {
      return index;
    }

    long occurrences() {
      return occurrences;
    }

    String target() {
      return target;
    }

    /** The number of the next mention, from 0. */
    long next() {
      return seen++;
    }
  }

  private final Budget budget;
  private final RowFile rows;
  private final Map<String, Shown> byId = new HashMap<>();
  private final NavigableSet<Integer> characters = new TreeSet<>();
  private boolean full;
  private long all;
  private long toReview;
  private long terms;
  private Entry before;

  ShownEntries(Path file, Budget budget) throws IOException {
    this.budget = budget;
    this.rows = new RowFile(file);
  }

  /** Takes the next entry, in order of the glossary. */
  void add(Entry entry) throws IOException {
    all++;
    toReview += entry.review() ? 1 : 0;
    terms += before != null && before.isOfTheTermOf(entry) ? 0 : 1;
    before = entry;
    if (full) {
      return;
    }
    byte[] row = row(entry);
    full =
        rows.rows() == budget.entries()
            || rows.bytes() + RowFile.size(row.length) > budget.entryBytes();
    if (full) {
      return;
    }
    byId.put(entry.id(), new Shown(rows.rows(), entry));
    rows.add(row);
    entry
        .sourceTerm()
        .codePoints()
        .filter(c -> Script.of(c) == Script.HAN)
        .forEach(characters::add);
  }

  private static byte[] row(Entry entry) throws IOException {
    return JsonRow.bytes(
        json ->
            json.array(
                row ->
                    row.text(entry.id())
                        .text(entry.sourceTerm())
                        .text(entry.sourceLanguage())
                        .text(entry.targetTerm())
                        .text(entry.targetLanguage())
                        .number(entry.occurrences())
                        .number(entry.documents())
                        .number(entry.sharePerMille())
                        .number(entry.confidencePerMille())
                        .text(entry.status().word())
                        .flag(entry.review())
                        .text(entry.kind())
                        .text(entry.partOfSpeech())
                        .text(entry.pairing())
                        .text(entry.explanation())));
  }

  /** The entry of the page that has this id. */
  Optional<Shown> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Shares out the lines of the concordance, when all entries have come. */
  LineQuota quota() {
    long[] occurrences = new long[rows.rows()];
    byId.values().forEach(entry -> occurrences[entry.index()] = entry.occurrences());
    return LineQuota.of(occurrences, budget.lines(), budget.linesOfAnEntry());
  }

  /** The Han characters of the terms of the page, by code point. */
  NavigableSet<Integer> characters() {
    return characters;
  }

  /** Entries of the glossary. */
  long all() {
    return all;
  }

  int shown() {
    return rows.rows();
  }

  long toReview() {
    return toReview;
  }

  /** Distinct terms of the glossary. */
  long terms() {
    return terms;
  }

  Block block() {
    return new Block("entries", rows.file());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
