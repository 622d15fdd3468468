// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Approved glosses of a term that no glossary approves together. A term may well have two right
 * glosses, and who approves both in one file says so; if one file has one and another file another,
 * nobody may have seen that there are two.
 */
final class RivalGlosses {
  private RivalGlosses() {}

  /**
   * Finds them, for each language of the glosses on its own.
   *
   * @param approved the pairs of one term that are approved
   * @return the pairs of each language that have a rival, in the order given
   */
  static List<List<MergedPair>> among(List<MergedPair> approved) {
    Map<String, List<MergedPair>> byLanguage =
        approved.stream()
            .collect(
                Collectors.groupingBy(
                    pair -> pair.gloss().language(), TreeMap::new, Collectors.toList()));
    return byLanguage.values().stream()
        .map(RivalGlosses::withRival)
        .filter(rivals -> !rivals.isEmpty())
        .toList();
  }

  private static List<MergedPair> withRival(List<MergedPair> approved) {
    List<Set<String>> approving = approved.stream().map(RivalGlosses::approving).toList();
    Set<String> ofAll = new TreeSet<>(approving.get(0));
    approving.forEach(ofAll::retainAll);
    if (!ofAll.isEmpty()) {
      return List.of(); // As nearly always; to compare each two of many would take long.
    }
    List<MergedPair> rivals = new ArrayList<>();
    for (int i = 0; i < approved.size(); i++) {
      Set<String> own = approving.get(i);
      if (approving.stream().anyMatch(other -> Collections.disjoint(own, other))) {
        rivals.add(approved.get(i));
      }
    }
    return rivals;
  }

  /** The glossaries that approve a pair. */
  private static Set<String> approving(MergedPair pair) {
    return pair.decisions().stream()
        .filter(row -> row.status() == Status.APPROVED)
        .map(MergeRow::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
