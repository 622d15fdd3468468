// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/** A table that can't be understood; the message is one line that names file, row and mend. */
public class MalformedTableException extends Exception {
  private static final long serialVersionUID = 1;

  /** Makes one from its line. */
  public MalformedTableException(String message) {
    super(message.replaceAll("\\R", " "));
  }
}
