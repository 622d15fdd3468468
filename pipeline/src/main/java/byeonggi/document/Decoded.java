// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.List;

/**
 * The text of a document, and how its bytes were understood.
 *
 * @param text the text, without a byte order mark; lines and columns are counted in it. U+FFFD
 *     stands for bytes that are no character
 * @param charset the canonical name of the encoding, as Java spells it
 * @param how what settled the encoding
 * @param flaws what of it could not be read; mostly nothing
 */
public record Decoded(String text, String charset, How how, List<Flaw> flaws) {
  /** What settled the encoding. */
  public enum How {
    /** A byte order mark. */
    BOM,
    /** The bytes are well-formed UTF-8. */
    STRICT_UTF8,
    /** The document says so itself, and its bytes agree. */
    DECLARED,
    /** A guess from the bytes. */
    DETECTED,
    /** The user said so. */
    GIVEN
  }

  /** Copies the flaws. */
  public Decoded {
    flaws = List.copyOf(flaws);
  }
}
