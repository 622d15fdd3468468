// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

/** Reads the input as an article in .txt. */
public final class PlainTextTarget {
  private PlainTextTarget() {}

  /** Tests one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.withinASecond(() -> test(input));
  }

  private static void test(byte[] input) {
    Articles.check("fuzz.txt", Inputs.text(input));
  }
}
