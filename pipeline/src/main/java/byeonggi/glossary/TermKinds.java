// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.gloss.Pair;
import byeonggi.term.Kind;
import byeonggi.term.TermAnalysis;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a source term names: first what each mention says, by name, then a judgement over how
 * often each was said. Thread-safe.
 */
public interface TermKinds {
  /** Tells nothing: the analysis was not asked for. */
  TermKinds UNTOLD =
      new TermKinds() {
        @Override
        public List<List<String>> cuesIn(List<Pair> document) {
          return document.stream().map(pair -> List.<String>of()).toList();
        }

        @Override
        public Optional<Kind> kindOf(Subject subject) {
          return Optional.empty();
        }
      };

  /**
   * What is known of an entry.
   *
   * @param term the source term in its most frequent form
   * @param language its BCP 47 tag
   * @param gloss the gloss in its most frequent form; may be empty
   * @param cues how often each cue was met beside the entry's mentions
   * @param occurrences the number of the entry's mentions
   * @param analysis what is known of the term without context
   */
  record Subject(
      String term,
      String language,
      String gloss,
      Map<String, Long> cues,
      long occurrences,
      TermAnalysis analysis) {}

  /**
   * The names of what stands at each mention and says of which kind the term is, in order of the
   * mentions. A name may come several times beside one mention.
   *
   * @param document the pairs of one document, in order
   */
  List<List<String>> cuesIn(List<Pair> document);

  /** The kind of an entry's term, or nothing if kinds are not told. */
  Optional<Kind> kindOf(Subject subject);
}
