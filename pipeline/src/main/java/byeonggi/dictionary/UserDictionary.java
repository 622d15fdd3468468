// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people decided about terms and pairs, by their spelling. Immutable and thread-safe.
 *
 * <p>Where two rows speak of the same term and gloss the later one wins; a {@link Decision#STOP}
 * that comes after an approved pair of its term undoes it.
 */
public final class UserDictionary {
  /** A dictionary without a row. */
  public static final UserDictionary EMPTY = new UserDictionary(List.of());

  private final Map<String, Map<String, UserEntry>> pairs = new HashMap<>();
  private final Set<String> stopped = new HashSet<>();

  /** Takes the rows in their order. */
  public UserDictionary(List<UserEntry> entries) {
    for (UserEntry entry : entries) {
      if (entry.decision() == Decision.STOP) {
        stopped.add(entry.sourceTerm());
        pairs.remove(entry.sourceTerm());
      } else {
        stopped.remove(entry.sourceTerm());
        pairs
            .computeIfAbsent(entry.sourceTerm(), t -> new HashMap<>())
            .put(entry.targetTerm(), entry);
      }
    }
  }

  /** Whether the term was stopped. */
  public boolean isStopped(String term) {
    return stopped.contains(term);
  }

  /** Whether the pair was approved. */
  public boolean isApproved(String term, String gloss) {
    return decides(term, gloss, Decision.APPROVED);
  }

  /** Whether the pair was rejected. */
  public boolean isRejected(String term, String gloss) {
    return decides(term, gloss, Decision.REJECTED);
  }

  private boolean decides(String term, String gloss, Decision decision) {
    Map<String, UserEntry> glosses = pairs.get(term);
    UserEntry entry = glosses == null ? null : glosses.get(gloss);
    return entry != null && entry.decision() == decision;
  }

  /** The approved glosses of a term, longest first. */
  public List<UserEntry> approvedGlosses(String term) {
    List<UserEntry> approved = new ArrayList<>();
    for (UserEntry entry : pairs.getOrDefault(term, Map.of()).values()) {
      if (entry.decision() == Decision.APPROVED) {
        approved.add(entry);
      }
    }
    approved.sort(
        java.util.Comparator.comparingInt((UserEntry e) -> -e.targetTerm().length())
            .thenComparing(UserEntry::targetTerm));
    return List.copyOf(approved);
  }
}
