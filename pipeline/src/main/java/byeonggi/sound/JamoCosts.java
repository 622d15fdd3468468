// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.dictionary.TableFile;
import byeonggi.text.Hangul;
import java.util.Arrays;

/**
 * How far apart two jamo are in transcriptions. Not changed once made, so thread-safe. Table:
 * {@code jamo-costs.tsv}.
 */
final class JamoCosts {
  private static final char FIRST = 'ㄱ';
  private static final int JAMO = 'ㅣ' - FIRST + 1;
  private static final float UNRELATED = 1f;
  // More than leaving out the one and putting in the other, so that the two never pair.
  private static final float NEVER = 3f;

  private final float[] pairs = new float[JAMO * JAMO];
  private final float[] lone = new float[JAMO];

  private JamoCosts() {
    for (int a = 0; a < JAMO; a++) {
      for (int b = 0; b < JAMO; b++) {
        boolean sameKind =
            Hangul.isVowelJamo((char) (FIRST + a)) == Hangul.isVowelJamo((char) (FIRST + b));
        pairs[a * JAMO + b] = a == b ? 0 : sameKind ? UNRELATED : NEVER;
      }
    }
    Arrays.fill(lone, UNRELATED);
  }

  private static final class Bundled {
    static final JamoCosts EXACT = new JamoCosts();
    static final JamoCosts COSTS = new JamoCosts();

    static {
      TableFile.forEachRow("jamo-costs.tsv", COSTS::add);
    }
  }

  /** Each jamo is like itself only. */
  static JamoCosts exact() {
    return Bundled.EXACT;
  }

  /** The bundled table, read on first use. */
  static JamoCosts bundled() {
    return Bundled.COSTS;
  }

  private void add(String jamo, String otherAndCost) {
    int a = jamo.charAt(0) - FIRST;
    char other = otherAndCost.charAt(0);
    float cost = Float.parseFloat(otherAndCost.substring(2));
    if (other == '-') {
      lone[a] = cost;
    } else {
      int b = other - FIRST;
      pairs[a * JAMO + b] = cost;
      pairs[b * JAMO + a] = cost;
    }
  }

  /** What it costs to hear {@code b} for {@code a}. Letters and digits match only themselves. */
  float pair(char a, char b) {
    if (a == b) {
      return 0;
    }
    int i = a - FIRST;
    int j = b - FIRST;
    boolean jamo = i >= 0 && i < JAMO && j >= 0 && j < JAMO;
    return jamo ? pairs[i * JAMO + j] : NEVER;
  }

  /** What it costs to hear {@code a} where the other side has nothing. */
  float lone(char a) {
    int i = a - FIRST;
    return i >= 0 && i < JAMO ? lone[i] : UNRELATED;
  }
}
