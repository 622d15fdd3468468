// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata at the very start of many Markdown files: YAML between {@code ---} lines, TOML
 * between {@code +++} lines.
 */
final class FrontMatter {
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|[\\r\\n]|\\z)");

  /** What a line of metadata looks like that is not indented. */
  private static final Pattern METADATA =
      Pattern.compile("[^\\s:=#][^:=]*[:=](\\s.*)?|- .*|#.*|[\\]}].*|\\s.*|");

  private static final Pattern KEY = Pattern.compile("[^\\s:=#-][^:=]*[:=](\\s.*)?");

  private FrontMatter() {}

  /**
   * Where the body begins, in UTF-16 units; 0 when there is no front matter. A rule that opens the
   * document and prose up to the next rule are no front matter.
   */
  static int end(String text) {
    String fence = text.startsWith("---") ? "---" : "+++";
    if (!text.startsWith(fence)) {
      return 0;
    }
    Matcher lines = LINE.matcher(text);
    if (!lines.lookingAt() || !lines.group(1).stripTrailing().equals(fence)) {
      return 0;
    }
    boolean keySeen = false;
    while (lines.end() < text.length()) {
      lines.region(lines.end(), text.length());
      if (!lines.lookingAt()) {
        return 0;
      }
      String line = lines.group(1).stripTrailing();
      if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
        return keySeen ? lines.end() : 0;
      }
      if (!METADATA.matcher(line).matches()) {
        return 0;
      }
      keySeen |= KEY.matcher(line).matches();
    }
    return 0;
  }
}
