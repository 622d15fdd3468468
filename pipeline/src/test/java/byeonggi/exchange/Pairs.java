// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;

/** Pairs of terms to try rules with. */
final class Pairs {
  private Pairs() {}

  static TermPair of(String source, String target, LanguagePair languages) {
    return new TermPair(source, target, languages, entry(source, target, languages, "NOUN"));
  }

  static TermPair of(String source, String target) {
    return of(source, target, new LanguagePair("zh", "ko"));
  }

  static Entry entry(String term, String gloss, LanguagePair languages, String partOfSpeech) {
    return new Entry(
        term,
        languages.source(),
        gloss,
        languages.target(),
        1,
        1,
        1000,
        1000,
        Status.PREFERRED,
        false,
        "concept",
        partOfSpeech,
        "quotation",
        "",
        "",
        "a.md",
        "0123456789abcdef");
  }
}
