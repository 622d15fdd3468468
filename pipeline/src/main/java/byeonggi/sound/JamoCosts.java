// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.dictionary.TableFile;
import byeonggi.text.Hangul;
import java.util.Arrays;

/**
 * How far apart two sounds are in transcriptions, in hundredths. Not changed once made, so
 * thread-safe. Tables: {@code jamo-costs.tsv}, {@code jamo-costs-japanese.tsv}.
 */
final class JamoCosts {
  /** The cost of two consonants, or two vowels, that have nothing in common. */
  static final int UNIT = 100;

  /** The number of codes of sounds. */
  static final int CODES = 128;

  // More than leaving out the one and putting in the other, so that the two never pair.
  private static final int NEVER = 3 * UNIT;
  private static final char FIRST = 'ㄱ';
  private static final int JAMO = 'ㅣ' - FIRST + 1;
  private static final int LETTERS = JAMO;
  private static final int DIGITS = LETTERS + 26;
  private static final int OTHERS = DIGITS + 10;

  private final int[][] pairs = new int[CODES][CODES];
  private final int[] lone = new int[CODES];

  private JamoCosts() {
    for (int[] row : pairs) {
      Arrays.fill(row, NEVER);
    }
    Arrays.fill(lone, UNIT);
    for (int a = 0; a < JAMO; a++) {
      for (int b = 0; b < JAMO; b++) {
        if (isVowel(a) == isVowel(b)) {
          pairs[a][b] = UNIT;
        }
      }
    }
    for (int a = 0; a < CODES; a++) {
      pairs[a][a] = 0;
    }
  }

  private static boolean isVowel(int code) {
    return Hangul.isVowelJamo((char) (FIRST + code));
  }

  private static final class Bundled {
    static final JamoCosts EXACT = new JamoCosts();
    static final JamoCosts COSTS = of("jamo-costs.tsv");
    static final JamoCosts JAPANESE = of("jamo-costs.tsv", "jamo-costs-japanese.tsv");

    private static JamoCosts of(String... tables) {
      JamoCosts costs = new JamoCosts();
      for (String table : tables) {
        TableFile.forEachRow(table, costs::add);
      }
      return costs;
    }
  }

  /** Each sound is like itself only. */
  static JamoCosts exact() {
    return Bundled.EXACT;
  }

  /** The bundled table, read on first use. */
  static JamoCosts bundled() {
    return Bundled.COSTS;
  }

  /** The bundled tables for transcriptions of Japanese, read on first use. */
  static JamoCosts japanese() {
    return Bundled.JAPANESE;
  }

  private void add(String jamo, String otherAndCost) {
    int a = code(jamo.charAt(0));
    char other = otherAndCost.charAt(0);
    int cost = Math.round(Float.parseFloat(otherAndCost.substring(2)) * UNIT);
    if (other == '-') {
      lone[a] = cost;
    } else {
      pairs[a][code(other)] = cost;
      pairs[code(other)][a] = cost;
    }
  }

  /**
   * The code of a sound as {@link byeonggi.text.JamoText} has it, from 0. Sounds other than jamo,
   * the letters a to z and ten digits share codes, and so may be taken for one another.
   */
  static int code(char sound) {
    if (sound >= FIRST && sound < FIRST + JAMO) {
      return sound - FIRST;
    }
    if (sound >= 'a' && sound <= 'z') {
      return LETTERS + sound - 'a';
    }
    if (sound >= '0' && sound <= '9') {
      return DIGITS + sound - '0';
    }
    return OTHERS + sound % (CODES - OTHERS);
  }

  /** What it costs to hear {@code b} for {@code a}, by their codes. */
  int pair(int a, int b) {
    return pairs[a][b];
  }

  /** What it costs to hear each sound for {@code a}, by their codes; must not be changed. */
  int[] row(int a) {
    return pairs[a];
  }

  /** What it costs to hear a sound where the other side has nothing, by its code. */
  int lone(int a) {
    return lone[a];
  }
}
