// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.IOException;

/** A folder that can't take the results; the message is one line: what, and the mend. */
public class OutputException extends IOException {

  /** Makes one. */
  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one without a cause. */
  public OutputException(String message) {
    super(message);
  }
}
