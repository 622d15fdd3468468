// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Optional;

/** When a document has had its time. Nothing is interrupted: who works on it asks in between. */
public final class Deadline {

  private final int seconds;
  private final long began = System.nanoTime();

  private Deadline(int seconds) {
    this.seconds = seconds;
  }

  /** The time of a document that begins now. */
  public static Deadline of(Limits limits) {
    return new Deadline(limits.documentSeconds());
  }

  /** Whether the time is over. */
  public boolean isOver() {
    return System.nanoTime() - began > seconds * 1_000_000_000L;
  }

  /** Says so, if the time is over. */
  public Optional<Flaw> exceeded() {
    return isOver() ? Optional.of(Limit.DOCUMENT_TIME.exceeded(seconds)) : Optional.empty();
  }
}
