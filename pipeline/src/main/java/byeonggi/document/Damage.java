// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.EOFException;
import java.util.regex.Pattern;
import org.apache.commons.compress.MemoryLimitException;

/** Says what is wrong with a container. */
final class Damage {
  private static final String STAGE = "read";
  private static final Pattern TRUNCATED =
      Pattern.compile("(?i)truncated|unexpected end|premature end|end of (file|stream|input)");

  private Damage() {}

  /** Why a stream could not be read on: the limit that was met, or what the library says. */
  static Flaw of(Exception problem, Expansion expansion) {
    if (expansion.exceeded().isPresent()) {
      return expansion.exceeded().get();
    }
    String message = "";
    boolean truncated = false;
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof MemoryLimitException) {
        return new Flaw(STAGE, "needs too much memory", "");
      }
      message = cause.getMessage() == null ? message : cause.getMessage();
      truncated |= cause instanceof EOFException || TRUNCATED.matcher(message).find();
    }
    return new Flaw(STAGE, truncated ? "truncated" : "damaged", message);
  }

  /** The end of an archive is missing. */
  static Flaw truncated() {
    return new Flaw(STAGE, "truncated", "");
  }

  static Flaw badChecksum() {
    return new Flaw(STAGE, "damaged", "the checksum differs");
  }

  static Flaw encrypted() {
    return new Flaw(STAGE, "encrypted", "");
  }

  /** The entries behind one that can't be read are not found. */
  static Flaw endNotFound() {
    return new Flaw(
        STAGE, "damaged", "the end of an entry is not found, the rest could not be read");
  }

  static Flaw unsupported(String method) {
    return new Flaw(STAGE, "unsupported compression", method);
  }

  static Flaw noContainer(boolean empty) {
    return empty
        ? new Flaw(STAGE, "empty", "")
        : new Flaw(STAGE, "no container", "the name says so, but the first bytes do not");
  }

  /** The same of an archive, with how far it was read. */
  static Flaw after(int entries, Flaw problem) {
    String where = "after " + (entries == 1 ? "1 entry" : entries + " entries");
    return new Flaw(
        problem.stage(),
        problem.error(),
        problem.detail().isEmpty() ? where : where + ": " + problem.detail());
  }
}
