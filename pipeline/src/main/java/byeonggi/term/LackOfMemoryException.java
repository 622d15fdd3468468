// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

/** Models that do not fit into the heap; the message is one line: what, and the mend. */
public final class LackOfMemoryException extends IllegalStateException {

  /**
   * Makes one.
   *
   * @param cause what was thrown while they were loaded; null if it was not even tried
   */
  LackOfMemoryException(Throwable cause) {
    super(
        "CoreNLP's models do not fit into a heap of "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB: give Java more (BYEONGGI_JAVA_OPTS=-Xmx2g), or do without (--analysis=none).",
        cause);
  }
}
