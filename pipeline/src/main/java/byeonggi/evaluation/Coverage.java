// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far the steps before the ranker come: which terms of the gold are mentions at all, and which
 * have a right gloss among their candidates. The ranker can't do better.
 *
 * @param mentioned the terms that are mentions
 * @param offered those of them with a right candidate
 */
public record Coverage(Set<GoldRow> mentioned, Set<GoldRow> offered) {

  /** Copies the sets. */
  public Coverage {
    mentioned = Set.copyOf(mentioned);
    offered = Set.copyOf(offered);
  }

  /** Looks at the mentions of {@code documents}. */
  public static Coverage of(List<AnnotatedDocument> documents) {
    Set<GoldRow> mentioned = new HashSet<>();
    Set<GoldRow> offered = new HashSet<>();
    for (AnnotatedDocument document : documents) {
      for (AnnotatedMention mention : document.mentions()) {
        mention
            .answer()
            .flatMap(Answer::row)
            .ifPresent(
                row -> {
                  mentioned.add(row);
                  if (mention.hasRightCandidate()) {
                    offered.add(row);
                  }
                });
      }
    }
    return new Coverage(mentioned, offered);
  }
}
