// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How terms and glosses are compared: composed, and every run of white space one blank. */
final class Folding {
  // A gold file writes a line break within a cell as a backslash and an n.
  private static final String WRITTEN_LINE_BREAK = "\\n";
  private static final Pattern WHITE_SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f\\x{85}\\p{Zs}\\p{Zl}\\p{Zp}]+");

  private Folding() {}

  static String fold(String text) {
    String composed =
        Normalizer.normalize(text.replace(WRITTEN_LINE_BREAK, " "), Normalizer.Form.NFC);
    String folded = WHITE_SPACE.matcher(composed).replaceAll(" ");
    int start = folded.startsWith(" ") ? 1 : 0;
    int end =
        folded.endsWith(" ") && folded.length() > start ? folded.length() - 1 : folded.length();
    return folded.substring(start, end);
  }
}
