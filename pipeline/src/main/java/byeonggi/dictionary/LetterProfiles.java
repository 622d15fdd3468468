// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the words of some European languages are spelt: how likely each letter follows the two before
 * it. Immutable and thread-safe. Table: {@code letter-profiles.tsv}.
 */
public final class LetterProfiles {
  /** The languages of the table, BCP 47 tags; English is the first. */
  public static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "la", "it", "es", "pt", "nl");

  private static final double STEP = 0.25;
  private static final int LONGEST_WORD = 60;

  private final long[] sequences;

  /** By sequence, then by language. */
  private final byte[] costs;

  private LetterProfiles(long[] sequences, byte[] costs) {
    this.sequences = sequences;
    this.costs = costs;
  }

  private static final class Bundled {
    static final LetterProfiles PROFILES = read();
  }

  /** The bundled table, read on first use. */
  public static LetterProfiles bundled() {
    return Bundled.PROFILES;
  }

  private static LetterProfiles read() {
    Rows rows = new Rows();
    TableFile.forEachRow("letter-profiles.tsv", rows::add);
    return new LetterProfiles(
        Arrays.copyOf(rows.sequences, rows.size),
        Arrays.copyOf(rows.costs, rows.size * LANGUAGES.size()));
  }

  /** What was read of the table so far, with room for more. */
  private static final class Rows {
    private long[] sequences = new long[1 << 14];
    private byte[] costs = new byte[sequences.length * LANGUAGES.size()];
    private int size;

    void add(String letters, String digits) {
      if (size == sequences.length) {
        sequences = Arrays.copyOf(sequences, 2 * size);
        costs = Arrays.copyOf(costs, 2 * costs.length);
      }
      sequences[size] = sequence(letters, 0);
      int row = size++ * LANGUAGES.size();
      for (int i = 0; i < LANGUAGES.size(); i++) {
        costs[row + i] = (byte) Character.digit(digits.charAt(i), 36);
      }
    }
  }

  /** In the order of the table, which is sorted by code units. */
  private static long sequence(CharSequence text, int at) {
    return ((long) text.charAt(at) << 32)
        | ((long) text.charAt(at + 1) << 16)
        | text.charAt(at + 2);
  }

  /**
   * How much likelier the spelling of {@code word} is in each of {@link #LANGUAGES} than in
   * English: natural logarithms of the ratios, 0 for English. Capitals do not count.
   */
  public double[] oddsAgainstEnglish(String word) {
    double[] odds = new double[LANGUAGES.size()];
    String whole = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    String letters = "^" + whole.toLowerCase(Locale.ROOT) + "$";
    for (int i = 0; i + 2 < letters.length(); i++) {
      int at = Arrays.binarySearch(sequences, sequence(letters, i));
      int row = at * odds.length;
      for (int j = 1; at >= 0 && j < odds.length; j++) {
        odds[j] += STEP * (costs[row] - costs[row + j]);
      }
    }
    return odds;
  }
}
