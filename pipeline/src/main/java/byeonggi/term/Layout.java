// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a gloss with its bracket stands in its line: entries of one list name things of one kind. */
enum Layout {
  /** Alone but for a number or bullet, as a heading: {@code 2.1. 텐센트(腾讯)}. */
  ALONE(KindCue.ALONE),
  /** At the beginning of a line, and what it is follows: {@code 배수진(背水陣): …}. */
  DEFINED(KindCue.DEFINED),
  /** At the beginning of a line. */
  BEGINNING(KindCue.BEGINNING),
  /** Within a sentence. */
  INLINE(null);

  private static final Pattern NOTHING_BEFORE =
      Pattern.compile(
          "[\\s#*\\-•·▶■○◆]*(?:(?:\\d+(?:[.\\-)]\\d+)*|[가-하IVX①-⑳]|[A-Za-z])[.)]?\\s)?[\\s\"'‘“*<《「『]*");
  private static final Pattern CLOSING = Pattern.compile("^[\\s\"'’”*>》」』]+");

  private final KindCue cue;

  Layout(KindCue cue) {
    this.cue = cue;
  }

  /**
   * The layout of a mention.
   *
   * @param before the text before the gloss
   * @param after the text after the bracket
   */
  static Layout of(String before, String after) {
    String line = before.substring(before.lastIndexOf('\n') + 1);
    if (!NOTHING_BEFORE.matcher(line).matches()) {
      return INLINE;
    }
    String rest = CLOSING.matcher(after.split("\n", 2)[0]).replaceFirst("");
    if (rest.isEmpty() || "↑|".indexOf(rest.charAt(0)) >= 0) {
      return ALONE;
    }
    return ":：—–-".indexOf(rest.charAt(0)) >= 0 ? DEFINED : BEGINNING;
  }

  /** The layout that cues tell of. */
  static Layout of(Iterable<KindCue> cues) {
    for (KindCue cue : cues) {
      for (Layout layout : values()) {
        if (layout.cue == cue) {
          return layout;
        }
      }
    }
    return INLINE;
  }

  /** The cue that tells of it. */
  Optional<KindCue> cue() {
    return Optional.ofNullable(cue);
  }
}
