// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the other mentions of a document look like: those that stand as a mention does, headings
 * beside headings and words of sentences beside words of sentences, are often of its kind.
 * Thread-safe.
 */
public final class KindNeighbours {
  /** Neighbours on either side whose kind is seen. */
  private static final int SEEN = 6;

  /** Mentions on either side that are looked at. */
  private static final int REACH = 60;

  private final KindGlance glance = new KindGlance();

  /**
   * A mention of a document.
   *
   * @param term the source term
   * @param gloss its gloss; may be empty
   * @param cues what stands beside it
   */
  public record Mention(String term, String gloss, Set<KindCue> cues) {

    /** Copies the cues. */
    public Mention {
      cues = Set.copyOf(cues);
    }
  }

  private record Looked(String term, Layout layout, Optional<Kind> kind) {}

  /**
   * The cues of the neighbours of each mention; one that several neighbours give comes several
   * times.
   *
   * @param mentions all mentions of one document, in order
   */
  public List<List<KindCue>> find(List<Mention> mentions) {
    List<Looked> looked =
        mentions.stream()
            .map(
                mention ->
                    new Looked(
                        mention.term(),
                        Layout.of(mention.cues()),
                        glance.at(mention.term(), mention.gloss(), mention.cues())))
            .toList();
    List<List<KindCue>> all = new ArrayList<>();
    for (int i = 0; i < looked.size(); i++) {
      List<KindCue> near = new ArrayList<>();
      add(looked, i, -1, near);
      add(looked, i, 1, near);
      all.add(List.copyOf(near));
    }
    return List.copyOf(all);
  }

  private static void add(List<Looked> looked, int from, int step, List<KindCue> near) {
    Looked here = looked.get(from);
    int seen = 0;
    for (int away = 1; away <= REACH && seen < SEEN; away++) {
      int i = from + step * away;
      if (i < 0 || i >= looked.size()) {
        return;
      }
      Looked there = looked.get(i);
      boolean other = !there.term().equals(here.term()) && there.layout() == here.layout();
      if (other && there.kind().isPresent()) {
        KindCue.of(there.kind().get(), "NEAR").ifPresent(near::add);
        seen++;
      }
    }
  }
}
