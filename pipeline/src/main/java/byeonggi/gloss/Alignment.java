// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the units of a source term (characters, or words in letters) and the eojeol of candidates
 * match. Made for one mention and used by one thread; remembers what it has compared.
 */
final class Alignment {

  /** How like a unit of a source term a word of a gloss is. */
  @FunctionalInterface
  interface Likeness {
    /**
     * Compares.
     *
     * @param unit number of the unit, from 0
     * @param word an eojeol or a part of one, without marks
     * @return from 0, nothing alike, to 1
     */
    double of(int unit, String word);
  }

  /**
   * What an alignment of one candidate comes to; every part is in [0, 1].
   *
   * @param source how much of the source term the candidate explains
   * @param gloss how much of the candidate the source term explains
   * @param first how well its first word is explained
   * @param last how well its last word is explained
   * @param outside how much the word left of it would explain that it does not
   */
  record Fit(double source, double gloss, double first, double last, double outside) {}

  private final int units;
  private final Likeness likeness;

  /** By unit how well a candidate's words explain it, while that candidate is looked at. */
  private final double[] bests;

  // What comparing a word came to: by unit, and last the most of all.
  private final Map<String, double[]> known = new HashMap<>();

  /** By number of an eojeol, what comparing the whole of it came to, or null. */
  private double[][] eojeols = new double[0][];

  Alignment(int units, Likeness likeness) {
    this.units = units;
    this.likeness = likeness;
    this.bests = new double[units];
  }

  /** Aligns a candidate left of the bracket. */
  Fit fit(Candidate candidate, MentionContext context) {
    List<double[]> words = new ArrayList<>();
    Clause clause = context.clause();
    Span span = candidate.span();
    int firstEojeol = -1;
    for (int i = 0; i < clause.eojeols().size(); i++) {
      Eojeol eojeol = clause.eojeols().get(i);
      int start = Math.max(eojeol.start(), span.start());
      int end = Math.min(eojeol.end(), span.end());
      if (start < end) {
        firstEojeol = firstEojeol < 0 ? i : firstEojeol;
        boolean whole = start == eojeol.start() && end == eojeol.end();
        words.add(whole ? compare(clause, i) : compare(clause.text().substring(start, end)));
      }
    }
    if (words.isEmpty()) {
      return fit(candidate.text());
    }
    double[] outside = null;
    Eojeol first = clause.eojeols().get(firstEojeol);
    if (span.start() > first.start()) {
      outside = compare(clause.text().substring(first.start(), span.start()));
    } else if (firstEojeol > 0) {
      outside = compare(clause, firstEojeol - 1);
    }
    return fit(words, outside);
  }

  /** Aligns words that stand anywhere. */
  Fit fit(String text) {
    List<double[]> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      words.add(compare(word));
    }
    return fit(words, null);
  }

  /** Aligns words; {@code outside} is the word left of them, or null if there is none. */
  private Fit fit(List<double[]> words, double[] outside) {
    Arrays.fill(bests, 0);
    double gloss = 0;
    for (double[] word : words) {
      for (int unit = 0; unit < units; unit++) {
        bests[unit] = Math.max(bests[unit], word[unit]);
      }
      gloss += word[units];
    }
    double source = 0;
    double gain = 0;
    for (int unit = 0; unit < units; unit++) {
      source += bests[unit];
      gain = outside == null ? 0 : Math.max(gain, outside[unit] - bests[unit]);
    }
    return new Fit(
        units == 0 ? 0 : source / units,
        gloss / words.size(),
        words.get(0)[units],
        words.get(words.size() - 1)[units],
        gain);
  }

  /** A whole eojeol of the mention's clause. */
  private double[] compare(Clause clause, int eojeol) {
    if (eojeols.length == 0) {
      eojeols = new double[clause.eojeols().size()][];
    }
    if (eojeols[eojeol] == null) {
      Eojeol whole = clause.eojeols().get(eojeol);
      eojeols[eojeol] = compare(clause.text().substring(whole.start(), whole.end()));
    }
    return eojeols[eojeol];
  }

  private double[] compare(String word) {
    return known.computeIfAbsent(
        word,
        w -> {
          double[] likenesses = new double[units + 1];
          for (int unit = 0; unit < units; unit++) {
            likenesses[unit] = likeness.of(unit, w);
            likenesses[units] = Math.max(likenesses[units], likenesses[unit]);
          }
          return likenesses;
        });
  }
}
