// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.List;

/** Analyses source terms of one language without their context. Thread-safe. */
public interface TermAnalyser {

  /**
   * Analyses terms of one language as one list of sentences.
   *
   * @param language BCP 47 tag; terms of a language without a model come back as {@link
   *     TermAnalysis#NONE}
   * @param terms the terms
   * @return one analysis a term, in their order
   */
  List<TermAnalysis> analyse(String language, List<String> terms);

  /**
   * Says that terms of this language will come, so that a model may be loaded in the background.
   * Returns at once.
   */
  default void expect(String language) {}

  /** Analyses nothing and needs no model. */
  TermAnalyser NONE = (language, terms) -> terms.stream().map(term -> TermAnalysis.NONE).toList();
}
