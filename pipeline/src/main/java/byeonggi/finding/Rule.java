// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import java.util.Locale;

/** What is looked for. The order is that in which findings of one place are listed. */
public enum Rule {
  UNTRANSLATED(
      Severity.ERROR,
      "An untranslated rest in a Korean word",
      "Chinese characters or kana were left standing inside a Korean word, outside any bracket."
          + " Translate them, or give them in a bracket after the Korean word."),
  UNPAIRED_BRACKET(
      Severity.WARNING,
      "A bracket without its counterpart",
      "A bracket is opened and not closed, or closed and not opened; what it holds is not read as a"
          + " term."),
  MISSPELT_NAME(
      Severity.WARNING,
      "A transcription that is no official form",
      "A Chinese name is spelt almost as the loan-word orthography (외래어 표기법) has it, but not"
          + " quite. The official form, the Sino-Korean reading and customary forms are all right."),
  READING(
      Severity.WARNING,
      "A reading that does not match its hanja",
      "All syllables but one read their characters. Either the syllable or the character is a slip."),
  NEAR_GLOSS(
      Severity.WARNING,
      "A gloss that is nearly another one of its term",
      "Two glosses of one term differ by a sound or two, or by blanks only. One is likely a slip."),
  NAME_SPELLINGS(
      Severity.WARNING,
      "A name that is written two ways",
      "A name is written by its Sino-Korean reading at one place and by its Chinese sound at"
          + " another."),
  SEVERAL_GLOSSES(
      Severity.WARNING,
      "A term with several glosses",
      "One term is translated in several ways. Decide for one, and approve it."),
  SHARED_GLOSS(
      Severity.INFO,
      "A gloss of several terms",
      "Several terms of one language are translated by the same Korean word; a reader can't tell"
          + " them apart."),
  CHARACTER_FORMS(
      Severity.INFO,
      "A term in simplified and in traditional characters",
      "The original is given in simplified characters at one place and in traditional ones at"
          + " another."),
  NOT_APPROVED(
      Severity.ERROR,
      "An approved gloss that is not used",
      "The glossary approves another gloss for this term."),
  REJECTED_PAIR(
      Severity.ERROR, "A gloss that was rejected", "The glossary says that this pair is wrong."),
  LATE_ORIGINAL(
      Severity.INFO,
      "A first mention without the original",
      "The gloss stands in the article before the place where its original is given.");

  private final Severity severity;
  private final String title;
  private final String help;

  Rule(Severity severity, String title, String help) {
    this.severity = severity;
    this.title = title;
    this.help = help;
  }

  /** The name in tables and reports: {@code several-glosses}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much a finding of it weighs, unless it says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What it finds, in a few words. */
  public String title() {
    return title;
  }

  /** What it means, in a sentence or two. */
  public String help() {
    return help;
  }
}
