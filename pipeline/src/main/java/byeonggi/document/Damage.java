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
  static DocumentException of(Exception problem, Expansion expansion) {
    if (expansion.exceeded().isPresent()) {
      return expansion.exceeded().get();
    }
    String message = "";
    boolean truncated = false;
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof MemoryLimitException) {
        return new DocumentException(STAGE, "needs too much memory", "");
      }
      message = cause.getMessage() == null ? message : cause.getMessage();
      truncated |= cause instanceof EOFException || TRUNCATED.matcher(message).find();
    }
    return new DocumentException(STAGE, truncated ? "truncated" : "damaged", message);
  }

  /** The end of an archive is missing. */
  static DocumentException truncated() {
    return new DocumentException(STAGE, "truncated", "");
  }

  static DocumentException badChecksum() {
    return new DocumentException(STAGE, "damaged", "the checksum differs");
  }

  static DocumentException encrypted() {
    return new DocumentException(STAGE, "encrypted", "");
  }

  static DocumentException unsupported(String method) {
    return new DocumentException(STAGE, "unsupported compression", method);
  }

  static DocumentException noContainer(boolean empty) {
    return empty
        ? new DocumentException(STAGE, "empty", "")
        : new DocumentException(
            STAGE, "no container", "the name says so, but the first bytes do not");
  }

  /** The same of an archive, with how far it was read. */
  static DocumentException after(int entries, DocumentException problem) {
    String where = "after " + (entries == 1 ? "1 entry" : entries + " entries");
    return new DocumentException(
        problem.stage(),
        problem.error(),
        problem.detail().isEmpty() ? where : where + ": " + problem.detail());
  }
}
