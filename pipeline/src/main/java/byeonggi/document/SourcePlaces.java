// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/**
 * The places of a passage's characters.
 *
 * @param offsets from the passage's text to the decoded file
 * @param lines from the decoded file to lines and columns; shared by all passages of a document
 */
record SourcePlaces(Offsets offsets, LineIndex lines) implements PlaceMap {
  @Override
  public Place placeOf(int offset) {
    return lines.placeOf(offsets.sourceOf(offset));
  }
}
