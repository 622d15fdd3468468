// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/** A table whose bytes are in none of the encodings that tables are read in. */
public final class NotUnicodeException extends MalformedTableException {
  private static final long serialVersionUID = 1;

  /** Makes one from its line. */
  public NotUnicodeException(String message) {
    super(message);
  }
}
