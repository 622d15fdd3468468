// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

/** Reads the input as an article in .html. */
public final class HtmlTarget {
  private HtmlTarget() {}

  /** Tests one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.withinASecond(() -> test(input));
  }

  private static void test(byte[] input) {
    Articles.check("fuzz.html", Inputs.text(input));
  }
}
