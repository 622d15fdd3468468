// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The words of {@code kind-cues.tsv} that stand for a kind. Immutable and thread-safe. */
final class KindWords {
  /** Where a word must stand, as the table names it. */
  enum Where {
    NOUN,
    BEFORE,
    AFTER,
    DOES,
    TERM,
    SHORT,
    GLOSS
  }

  private static final class Bundled {
    static final KindWords WORDS = new KindWords();
  }

  /** A word with its kind. */
  private record Entry(String word, Kind kind) {}

  private final Map<Where, List<Entry>> entries = new EnumMap<>(Where.class);

  private KindWords() {
    Map<Where, Map<String, Kind>> kinds = new HashMap<>();
    for (List<String> row : KindTable.rows("kind-cues.tsv", 3)) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Where where = Where.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String word : KindTable.words(row.get(2))) {
        kinds.computeIfAbsent(where, w -> new HashMap<>()).putIfAbsent(word, kind);
      }
    }
    kinds.forEach(
        (where, words) -> {
          List<Entry> longestFirst = new ArrayList<>();
          words.forEach((word, kind) -> longestFirst.add(new Entry(word, kind)));
          longestFirst.sort(
              Collections.reverseOrder(
                  Comparator.<Entry>comparingInt(entry -> entry.word().length())
                      .thenComparing(Entry::word)));
          entries.put(where, List.copyOf(longestFirst));
        });
  }

  /** The bundled table, read on first use. */
  static KindWords bundled() {
    return Bundled.WORDS;
  }

  /** The kinds that have a word of a place that passes the test. */
  Set<Kind> findAll(Where where, Predicate<String> test) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Entry entry : entries.get(where)) {
      if (test.test(entry.word())) {
        kinds.add(entry.kind());
      }
    }
    return kinds;
  }

  /** The kind of the longest word of a place that passes the test. */
  Optional<Kind> find(Where where, Predicate<String> test) {
    for (Entry entry : entries.get(where)) {
      if (test.test(entry.word())) {
        return Optional.of(entry.kind());
      }
    }
    return Optional.empty();
  }
}
