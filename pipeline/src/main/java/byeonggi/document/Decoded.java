// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/**
 * The text of a document, and how its bytes were understood.
 *
 * @param text the text, without a byte order mark; lines and columns are counted in it
 * @param charset the canonical name of the encoding, as Java spells it
 * @param how what settled the encoding
 */
public record Decoded(String text, String charset, How how) {
  /** What settled the encoding. */
  public enum How {
    /** A byte order mark. */
    BOM,
    /** The bytes are well-formed UTF-8. */
    STRICT_UTF8,
    /** A guess from the bytes. */
    DETECTED,
    /** The user said so. */
    GIVEN
  }
}
