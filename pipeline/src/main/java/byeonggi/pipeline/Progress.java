// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

/** Hears how far a run is. Called from one thread at a time, some times a second. */
@FunctionalInterface
public interface Progress {
  /**
   * Hears the counts so far.
   *
   * @param stage what is going on, a word or two for people
   * @param documentsDone documents read or failed
   * @param documents documents in all
   * @param mentions mentions found
   */
  void update(String stage, long documentsDone, long documents, long mentions);
}
