// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers in cells that may hold anything. */
final class Numbers {
  private Numbers() {}

  /** The whole number that the cell holds, or nothing if it holds none or a huge one. */
  static OptionalInt integer(String cell) {
    try {
      return OptionalInt.of(Integer.parseInt(cell.strip()));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** The probability that the cell holds, or nothing; above 1 it is read as per cent. */
  static OptionalDouble probability(String cell) {
    try {
      double number = Double.parseDouble(cell.strip());
      if (Double.isNaN(number)) {
        return OptionalDouble.empty();
      }
      return OptionalDouble.of(number > 1 ? number / 100 : number);
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
