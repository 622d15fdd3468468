// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.term.Kind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often the kind was right.
 *
 * @param counts how many mentions there were by the gold's kind and the one told
 */
public record KindScores(Map<Confusion, Integer> counts) {
  /** The kinds that matter most: names and idioms. */
  public static final Set<Kind> NAMES =
      EnumSet.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.WORK, Kind.IDIOM);

  /**
   * The gold's kind and the one told.
   *
   * @param gold the right one
   * @param told the one told
   */
  public record Confusion(Kind gold, Kind told) {}

  /**
   * An example with the kind told.
   *
   * @param example the example
   * @param kind what was told
   */
  public record Told(KindExample example, Kind kind) {}

  /** Copies the counts. */
  public KindScores {
    counts = Map.copyOf(counts);
  }

  /** Counts what was told. */
  public static KindScores of(List<Told> all) {
    Map<Confusion, Integer> counts = new HashMap<>();
    for (Told told : all) {
      counts.merge(new Confusion(told.example().kind(), told.kind()), 1, Integer::sum);
    }
    return new KindScores(counts);
  }

  /** How many mentions of the given kinds there were. */
  public int mentions(Set<Kind> kinds) {
    return counts.entrySet().stream()
        .filter(count -> kinds.contains(count.getKey().gold()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many of the mentions of the given kinds were told right. */
  public int right(Set<Kind> kinds) {
    return kinds.stream().mapToInt(kind -> count(kind, kind)).sum();
  }

  /** How many mentions of a kind were told to be of another, or of the same. */
  public int count(Kind gold, Kind told) {
    return counts.getOrDefault(new Confusion(gold, told), 0);
  }
}
