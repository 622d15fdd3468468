// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

/** Reads the input as an article in .md. */
public final class MarkdownTarget {
  private MarkdownTarget() {}

  /** Tests one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.withinASecond(() -> test(input));
  }

  private static void test(byte[] input) {
    Articles.check("fuzz.md", Inputs.text(input));
  }
}
