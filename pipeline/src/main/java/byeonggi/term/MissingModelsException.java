// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

/** The bundle of models is not there or not whole; the message is one line that names the mend. */
public final class MissingModelsException extends Exception {
  private static final long serialVersionUID = 1;

  MissingModelsException(String message) {
    super(message);
  }
}
