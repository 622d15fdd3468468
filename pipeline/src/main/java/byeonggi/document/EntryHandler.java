// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/**
 * Hears what an input holds, in the order of its entries. Of each entry that is found one thing is
 * told: that it is a document, a failure, skipped, or a container that was read to its end.
 */
public interface EntryHandler {

  /** Hears that a container has an entry that is no folder. What it is comes next. */
  void found();

  /**
   * Hears of a container, the input itself or an entry, that it was read to its end. One that was
   * not is a failure.
   */
  void opened();

  /**
   * Hears of a document, which may be the input itself. What a handler throws here ends the reading
   * and comes out of it as it is.
   */
  void document(RawDocument document);

  /** Hears of a document or container that can't be read, or not to its end. */
  void failed(String name, Flaw why);

  /** Hears of an entry that is passed over. */
  void skipped(String reason);
}
