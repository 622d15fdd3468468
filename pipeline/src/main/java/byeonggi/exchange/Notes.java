// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a translator wants to know of a pair besides its terms, in Korean, each on one line. */
final class Notes {
  /** Says that a person should look at the pair. */
  static final String UNCHECKED = "[확인 필요]";

  private Notes() {}

  /** What the articles say of the term; often empty. */
  static String explanation(TermPair pair) {
    return TermText.of(pair.entry().explanation());
  }

  /** A sentence with the pair; empty in dictionaries. */
  static String example(TermPair pair) {
    return TermText.of(pair.entry().example());
  }

  /** What the term names, as the glossary says it; may be empty. */
  static String kind(TermPair pair) {
    return TermText.of(pair.entry().kind());
  }

  /** Whether a person should look at the pair, and none has. */
  static boolean isUnchecked(TermPair pair) {
    Entry entry = pair.entry();
    return entry.review() && entry.status() != Status.APPROVED;
  }

  /** All of it, for tools that have one place for notes. */
  static String all(TermPair pair) {
    return joined(isUnchecked(pair) ? UNCHECKED : "", explanation(pair), cited(pair));
  }

  /** All but the explanation, for tools that have a place of its own for that. */
  static String withoutExplanation(TermPair pair) {
    return joined(isUnchecked(pair) ? UNCHECKED : "", cited(pair));
  }

  private static String cited(TermPair pair) {
    return example(pair).isEmpty() ? "" : "예: " + example(pair);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
