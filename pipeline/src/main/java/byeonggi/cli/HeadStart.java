// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Begins what an extraction will need before its options are read: to read them takes a tenth of a
 * short run, in which the other processor has no work. Knows nothing of the library that reads
 * them, which is a tenth itself to load.
 */
final class HeadStart {
  /** With these, no article is read. */
  private static final Set<String> NOTHING_READ =
      Set.of("-h", "--help", "-V", "--version", "--dry-run");

  private HeadStart() {}

  /** Begins, if the arguments look like an extraction, and returns at once. */
  static void take(Parts parts, String... args) {
    if (args.length > 0
        && args[0].equals("extract")
        && Collections.disjoint(List.of(args), NOTHING_READ)) {
      parts.extraction().prepare();
    }
  }
}
