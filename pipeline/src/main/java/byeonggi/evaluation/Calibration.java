// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence is what it says: of pairs at 0.9, nine in ten should be right.
 *
 * @param bins tenths of the scale that hold a prediction, rising
 * @param expectedError the mean distance of confidence and truth over the bins, weighed by their
 *     size
 * @param brier the mean square distance of each confidence from the truth
 */
public record Calibration(List<Bin> bins, double expectedError, double brier) {
  private static final int BINS = 10;

  /** Copies the bins. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * One tenth of the scale.
   *
   * @param from where it begins; the last one holds 1 as well
   * @param to where it ends
   * @param size how many predictions it holds
   * @param meanConfidence their mean confidence
   * @param right the part of them that is an exact pair
   */
  public record Bin(double from, double to, long size, double meanConfidence, double right) {}

  private record Claim(double confidence, double truth) {}

  /** Looks at all predictions that count and say their confidence. */
  static Calibration of(Matching matching) {
    List<Claim> claims =
        matching.counted().stream()
            .filter(match -> match.prediction().confidence().isPresent())
            .map(
                match ->
                    new Claim(
                        match.prediction().confidence().getAsDouble(), match.isExact() ? 1 : 0))
            .toList();
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      double from = (double) i / BINS;
      double to = (double) (i + 1) / BINS;
      boolean last = i == BINS - 1;
      List<Claim> held =
          claims.stream()
              .filter(c -> c.confidence() >= from)
              .filter(c -> c.confidence() < to || (last && c.confidence() == to))
              .toList();
      if (!held.isEmpty()) {
        double mean = held.stream().mapToDouble(Claim::confidence).sum() / held.size();
        double right = held.stream().mapToDouble(Claim::truth).sum() / held.size();
        bins.add(new Bin(from, to, held.size(), mean, right));
        error += (double) held.size() / claims.size() * Math.abs(mean - right);
      }
    }
    double brier =
        claims.stream()
            .mapToDouble(c -> (c.confidence() - c.truth()) * (c.confidence() - c.truth()))
            .average()
            .orElse(0);
    return new Calibration(bins, error, brier);
  }
}
