// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Keeps the passages of a document within the limits. */
public final class PassageLimiter {
  private PassageLimiter() {}

  /**
   * As many passages as may be, each as long as it may be.
   *
   * @param flaws gets each limit that was met, once
   */
  static List<Passage> within(Limits limits, List<Passage> passages, List<Flaw> flaws) {
    List<Passage> kept = new ArrayList<>(passages);
    if (kept.size() > limits.documentPassages()) {
      kept.subList(limits.documentPassages(), kept.size()).clear();
      flaws.add(Limit.DOCUMENT_PASSAGES.exceeded(limits.documentPassages()));
    }
    boolean cut = false;
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).text().length() > limits.passageCharacters()) {
        kept.set(i, cut(kept.get(i), limits.passageCharacters()));
        cut = true;
      }
    }
    if (cut) {
      flaws.add(Limit.PASSAGE_CHARACTERS.exceeded(limits.passageCharacters()));
    }
    return kept;
  }

  /**
   * The beginning of a passage.
   *
   * @param most its length at most; one less where that would part a surrogate pair
   */
  public static Passage cut(Passage passage, int most) {
    String text = passage.text();
    int end = most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    List<Mark> marks =
        passage.marks().stream()
            .filter(mark -> mark.span().start() < end)
            .map(
                mark ->
                    new Mark(
                        mark.kind(),
                        new Span(mark.span().start(), Math.min(end, mark.span().end()))))
            .toList();
    return new Passage(
        passage.document(), passage.kind(), text.substring(0, end), marks, passage.places());
  }
}
