// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

/** A run that could not be done; the message is one clear line for people. */
public final class ExtractException extends Exception {
  /** Whose fault it was. */
  public enum Cause {
    /** The user's: no article, an output that can't be written. Status 2. */
    USAGE,
    /** The run's own. Status 1. */
    RUN,
    /** Nobody's: the run was told to end. Status 130. */
    INTERRUPTED
  }

  private final Cause blame;

  /**
   * Makes one.
   *
   * @param blame whose fault it was
   * @param message one line: what, and the mend
   */
  public ExtractException(Cause blame, String message) {
    super(message);
    this.blame = blame;
  }

  /** Whose fault it was. */
  public Cause blame() {
    return blame;
  }
}
