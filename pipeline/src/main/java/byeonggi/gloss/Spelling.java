// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.EnglishWords;
import byeonggi.dictionary.LetterProfiles;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * In which European language a term in Latin letters is spelt. English stands unless the evidence
 * for another language is strong: Korean articles gloss with English above all. Immutable.
 */
final class Spelling {
  static final String ENGLISH = "en";

  /** How much the spelling must tell for another language where nothing else tells anything. */
  private static final double STRONG = 8;

  /** Less than this, and no context makes a term foreign. */
  private static final double LEAST = 1;

  /** One word tells at most so much: rare spellings are guessed from few words. */
  private static final double MOST_OF_WORD = 7;

  private static final double MOST_OF_LONG_WORD = 9;
  private static final int LONG = 8;

  /** A letter with a mark is hardly ever English. */
  private static final double MOST_OF_MARKED_WORD = 9;

  /** A name that is usual in English, too. */
  private static final double MOST_OF_NAME = 2.5;

  private static final double MOST_OF_SHORT_WORD = 1.5;
  private static final int SHORT = 3;
  private static final double MOST_OF_CONTEXT = 6;
  private static final double ENGLISH_WORD = -3;
  private static final double ENGLISH_WORD_AMONG_OTHERS = -1.5;

  private static final int LATIN = LetterProfiles.LANGUAGES.indexOf("la");
  private static final double BINOMIAL = 8;
  private static final Pattern BINOMIAL_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,}\\s\\p{Ll}{2,}(?:a|us|um|is|ensis|ens|ns|i|ae|x|es|e)");

  private final double[] odds;

  private Spelling(double[] odds) {
    this.odds = odds;
  }

  static Spelling of(TermForm term) {
    double[] odds = new double[LetterProfiles.LANGUAGES.size()];
    if (!term.initialism()) {
      List<String> words =
          term.words().stream()
              .flatMap(word -> List.of(word.split("['’.0-9]+")).stream())
              .filter(word -> !word.isEmpty())
              .toList();
      for (String word : words) {
        double[] ofWord = ofWord(word, words.size() > 1);
        for (int i = 1; i < odds.length; i++) {
          odds[i] += ofWord[i];
        }
      }
    }
    if (isBinomial(term)) {
      odds[LATIN] = Math.max(LEAST, odds[LATIN] + BINOMIAL);
    }
    return new Spelling(odds);
  }

  /** The name of a species: a capital, then a small word with a Latin ending, neither English. */
  private static boolean isBinomial(TermForm term) {
    List<String> words = term.words();
    if (words.size() != 2 || !BINOMIAL_NAME.matcher(String.join(" ", words)).matches()) {
      return false;
    }
    EnglishWords english = EnglishWords.bundled();
    return !english.contains(words.get(1))
        && !english.contains(
            Character.toUpperCase(words.get(1).charAt(0)) + words.get(1).substring(1));
  }

  /** Each letter of a long word tells a little more. */
  private static double mostOfWord(int letters) {
    return Math.min(MOST_OF_LONG_WORD, MOST_OF_WORD + 0.25 * Math.max(0, letters - LONG));
  }

  private static double[] ofWord(String word, boolean amongOthers) {
    String small = word.toLowerCase(Locale.ROOT);
    double[] odds = amongOthers ? FunctionWords.bundled().oddsAgainstEnglish(small) : null;
    if (odds != null) {
      return odds;
    }
    odds = new double[LetterProfiles.LANGUAGES.size()];
    if (word.length() == 1 || word.equals(word.toUpperCase(Locale.ROOT))) {
      return odds;
    }
    double most = small.length() <= SHORT ? MOST_OF_SHORT_WORD : mostOfWord(small.length());
    if (small.chars().anyMatch(c -> c > 0x7F)) {
      most = MOST_OF_MARKED_WORD;
    }
    EnglishWords english = EnglishWords.bundled();
    if (english.contains(small)) {
      most = amongOthers ? ENGLISH_WORD_AMONG_OTHERS : ENGLISH_WORD;
    } else if (!small.equals(word) && english.contains(word)) {
      most = MOST_OF_NAME;
    }
    double[] spelt = LetterProfiles.bundled().oddsAgainstEnglish(word);
    for (int i = 1; i < odds.length; i++) {
      odds[i] = Math.max(-MOST_OF_WORD, Math.min(most, spelt[i]));
    }
    return odds;
  }

  /** The language by spelling alone, a BCP 47 tag. */
  String ofItself() {
    return with(language -> 0);
  }

  /**
   * The language by spelling and what else is known.
   *
   * @param context how much it tells for a language: a natural logarithm, 0 if nothing
   */
  String with(ToDoubleFunction<String> context) {
    String best = ENGLISH;
    double most = STRONG;
    for (int i = 1; i < odds.length; i++) {
      if (odds[i] < LEAST) {
        continue;
      }
      String language = LetterProfiles.LANGUAGES.get(i);
      double all = odds[i] + Math.min(MOST_OF_CONTEXT, context.applyAsDouble(language));
      if (all > most) {
        most = all;
        best = language;
      }
    }
    return best;
  }
}
