// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.Arrays;

/**
 * How much each evidence brought to a score, in hundredths of a point, by the evidence's number
 * among {@link GlossTools#evidences()}. Immutable and thread-safe.
 */
public final class EvidencePoints {
  /** No evidence said anything. */
  public static final EvidencePoints NONE = new EvidencePoints();

  private final int[] hundredths;

  private EvidencePoints(int... hundredths) {
    this.hundredths = hundredths;
  }

  /** Of hundredths by number; zeros at the end are as good as missing. */
  public static EvidencePoints ofHundredths(int... hundredths) {
    int length = hundredths.length;
    while (length > 0 && hundredths[length - 1] == 0) {
      length--;
    }
    return length == 0 ? NONE : new EvidencePoints(Arrays.copyOf(hundredths, length));
  }

  /** Of the parts of a score by number, rounded. */
  static EvidencePoints of(double... parts) {
    int[] rounded = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      rounded[i] = (int) Math.round(parts[i] * 100);
    }
    return ofHundredths(rounded);
  }

  /** How many evidences have points; those after the last that said something have none. */
  public int size() {
    return hundredths.length;
  }

  /** The points of an evidence in hundredths, by its number, which may be any from 0. */
  public int hundredths(int number) {
    return number < hundredths.length ? hundredths[number] : 0;
  }

  /** How far each evidence lifts this above another. */
  EvidencePoints above(EvidencePoints other) {
    int[] leads = new int[Math.max(size(), other.size())];
    for (int i = 0; i < leads.length; i++) {
      leads[i] = hundredths(i) - other.hundredths(i);
    }
    return ofHundredths(leads);
  }

  /** The same with more points for one evidence. */
  EvidencePoints with(int number, double part) {
    int[] more = Arrays.copyOf(hundredths, Math.max(size(), number + 1));
    more[number] += (int) Math.round(part * 100);
    return ofHundredths(more);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EvidencePoints points && Arrays.equals(hundredths, points.hundredths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hundredths);
  }

  @Override
  public String toString() {
    return Arrays.toString(hundredths);
  }
}
