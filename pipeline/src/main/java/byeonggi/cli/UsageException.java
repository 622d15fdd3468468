// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

/** Something that the user must change; the message is one line that names the mend. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
