// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/** The characters or words of a source term against the syllables and words of a candidate. */
final class LengthEvidence implements Evidence {
  @Override
  public String name() {
    return "length";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    return (candidate, features) -> weigh(candidate, context, features);
  }

  private static void weigh(Candidate candidate, MentionContext context, Features features) {
    if (candidate.place() == Candidate.Place.NOWHERE) {
      return;
    }
    TermForm term = context.term();
    String gloss = candidate.text();
    int words = 1;
    int syllables = 0;
    for (int i = 0; i < gloss.length(); i++) {
      char c = gloss.charAt(i);
      if (c == ' ') {
        words++;
      } else if (Character.isLetterOrDigit(c)) {
        syllables++;
      }
    }
    if (candidate.place() == Candidate.Place.INSIDE) {
      features.add("length.inside");
      features.add("length.insideWords", Math.min(words, 8));
      return;
    }
    switch (term.scriptClass()) {
      case HAN, KANA -> weighCharacters(term.characters(), words, syllables, features);
      case LATIN, OTHER -> weighWords(term, words, syllables, features);
    }
  }

  private static void weighCharacters(int characters, int words, int syllables, Features features) {
    int more = syllables - characters;
    features.add(
        more == 0
            ? "length.sameSyllables"
            : more < 0
                ? (more < -1 ? "length.fewerSyllables" : "length.oneSyllableFewer")
                : more == 1
                    ? "length.oneSyllableMore"
                    : more <= 3 ? "length.someSyllablesMore" : "length.moreSyllables");
    if (more > 3) {
      features.add("length.syllablesTooMany", Math.min(more - 3, 20));
    }
    // Two characters make a Sino-Korean word; a translation seldom has more words than characters.
    features.add("length.words", Math.min(words - 1, 8));
    features.add("length.wordsPerCharacter", Math.min((double) words / Math.max(1, characters), 4));
    if (words > characters) {
      features.add("length.moreWordsThanCharacters");
    }
    if (2 * words < characters - 1 && syllables < characters) {
      features.add("length.fewWords");
    }
  }

  /**
   * The words behind the initials of a translated term are mostly Sino-Korean ones of two
   * syllables, written together or not: 국내총생산(GDP). A maker or an instance has no such proportion.
   */
  private static String syllablesPerInitial(int syllables, int initials) {
    if (2 * syllables < 3 * initials) {
      return "length.fewSyllablesPerInitial";
    }
    return syllables <= 3 * initials
        ? "length.twoSyllablesPerInitial"
        : "length.manySyllablesPerInitial";
  }

  private static void weighWords(TermForm term, int words, int syllables, Features features) {
    if (term.initialism()) {
      int letters = (int) term.text().chars().filter(Character::isUpperCase).count();
      int more = words - letters;
      features.add(
          more > 0
              ? "length.moreWordsThanInitials"
              : more == 0
                  ? "length.wordPerInitial"
                  : more == -1
                      ? "length.oneWordFewerThanInitials"
                      : "length.fewerWordsThanInitials");
      features.add("length.initialismWords", Math.min(words - 1, 6));
      features.add(syllablesPerInitial(syllables, letters));
      return;
    }
    int expected = Math.max(1, term.words().size());
    int more = words - expected;
    features.add(
        switch (Math.max(-3, Math.min(3, more))) {
          case -3, -2 -> "length.manyWordsFewer";
          case -1 -> "length.oneWordFewer";
          case 0 -> "length.sameWords";
          case 1 -> "length.oneWordMore";
          case 2 -> "length.twoWordsMore";
          default -> "length.manyWordsMore";
        });
    if (more > 0 && expected == 1) {
      features.add("length.moreThanOneWord", Math.min(more, 6));
    }
    if (more > 2) {
      features.add("length.wordsTooMany", Math.min(more - 2, 10));
    }
    if (syllables == 1 && term.text().length() > 6) {
      features.add("length.oneSyllable");
    }
  }
}
