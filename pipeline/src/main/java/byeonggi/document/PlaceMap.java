// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/** Tells where in the decoded file a character of a passage stands. */
@FunctionalInterface
public interface PlaceMap {
  /**
   * The place of the character at {@code offset}.
   *
   * @param offset UTF-16 offset into the passage's text, from 0 to its length (the end)
   */
  Place placeOf(int offset);
}
