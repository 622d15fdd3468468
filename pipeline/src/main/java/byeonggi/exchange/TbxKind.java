// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.term.Kind;
import java.util.Arrays;
import java.util.Optional;

/** What a term names, as a note: TBX-Basic has no place for it. */
final class TbxKind {
  private static final String PREFIX = "kind: ";

  private TbxKind() {}

  /** The note for a word of the column {@code kind}. */
  static String note(String kind) {
    return PREFIX + kind;
  }

  /** The word for which a note was written; nothing if it is another note. */
  static Optional<String> of(String note) {
    return Arrays.stream(Kind.values())
        .map(Kind::word)
        .filter(kind -> note.equals(PREFIX + kind))
        .findFirst();
  }
}
