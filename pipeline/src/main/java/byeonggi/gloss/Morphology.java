// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.List;

/**
 * Korean morphemes by the dictionaries of Lucene's Nori. Thread-safe: every thread has an analyser
 * of its own, which remembers some thousand eojeol.
 */
final class Morphology {
  private final ThreadLocal<NoriPath> paths = ThreadLocal.withInitial(NoriPath::new);

  /** The morphemes of a text, in order; blanks belong to none. */
  List<Morpheme> analyse(String text) {
    return paths.get().morphemes(text);
  }
}
