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
        public List<String> cuesAt(Pair pair) {
          return List.of();
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
   * @param cues how many of the entry's mentions showed each cue
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

  /** The names of what stands at this mention and says of which kind the term is. */
  List<String> cuesAt(Pair pair);

  /** The kind of an entry's term, or nothing if kinds are not told. */
  Optional<Kind> kindOf(Subject subject);
}
