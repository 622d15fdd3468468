// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well letters can stand for words: AI for Artificial Intelligence, MLA for Multi-Head Latent
 * Attention, MoE for Mixture of Experts. Letters of both are of Latin script.
 */
public final class Initialism {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "by", "de", "des", "du", "for", "from", "in", "la", "of",
          "on", "or", "the", "to", "und", "with");
  private static final double INNER_LETTER = 0.5;
  private static final double SKIPPED_WORD = 0.5;
  private static final double SKIPPED_ELEMENT = 0.1;
  private static final double IMPOSSIBLE = -1e6;

  /** A word of the long form; an element is a later part of a compound (Head of Multi-Head). */
  private record Word(String letters, boolean functionWord, boolean element) {
    double skipped() {
      return functionWord ? 0 : element ? SKIPPED_ELEMENT : SKIPPED_WORD;
    }
  }

  private Initialism() {}

  /**
   * How well {@code shortForm} can be made of the letters of {@code longForm}, in order: 1 if they
   * are the initials of its words, less with letters from within words and words without a letter,
   * 0 if some letter is not found. Words like {@code of} and later parts of compounds may go
   * without.
   *
   * @param shortForm two letters at least; a small s at the end is a plural
   */
  public static double similarity(String shortForm, String longForm) {
    String letters = letters(shortForm);
    List<Word> words = words(longForm);
    if (letters.length() < 2 || words.size() < 2) {
      return 0;
    }
    double[] best = new double[letters.length() + 1];
    Arrays.fill(best, IMPOSSIBLE);
    best[0] = 0;
    int counted = 0;
    for (Word word : words) {
      counted += word.functionWord || word.element ? 0 : 1;
      best = after(word, letters, best);
    }
    double score = best[letters.length()] / Math.max(letters.length(), counted);
    return Math.max(0, Math.min(1, score));
  }

  /** The best sums for each number of letters found, after one more word. */
  private static double[] after(Word word, String letters, double[] before) {
    double[] best = new double[before.length];
    for (int n = 0; n < best.length; n++) {
      best[n] = before[n] - word.skipped();
    }
    for (int first = 0; first < letters.length(); first++) {
      double sum = before[first];
      int at = -1;
      for (int n = first; n < letters.length() && sum > IMPOSSIBLE / 2; n++) {
        at = word.letters.indexOf(letters.charAt(n), at + 1);
        if (at < 0) {
          break;
        }
        sum += at == 0 ? 1 : INNER_LETTER;
        best[n + 1] = Math.max(best[n + 1], sum);
      }
    }
    return best;
  }

  private static String letters(String shortForm) {
    StringBuilder letters = new StringBuilder();
    int end = shortForm.endsWith("s") ? shortForm.length() - 1 : shortForm.length();
    for (int i = 0; i < end; i++) {
      if (Character.isLetterOrDigit(shortForm.charAt(i))) {
        letters.append(Character.toLowerCase(shortForm.charAt(i)));
      }
    }
    return letters.toString();
  }

  private static List<Word> words(String longForm) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < longForm.length()) {
      int start = i;
      while (i < longForm.length() && Character.isLetterOrDigit(longForm.charAt(i))) {
        i++;
      }
      if (i > start) {
        String word = longForm.substring(start, i).toLowerCase(Locale.ROOT);
        boolean element = start > 0 && longForm.charAt(start - 1) == '-';
        words.add(new Word(word, FUNCTION_WORDS.contains(word), element));
      }
      i++;
    }
    return words;
  }
}
