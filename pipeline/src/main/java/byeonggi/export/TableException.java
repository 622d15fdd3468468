// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.IOException;
import java.nio.file.Path;

/** A table that is not what it should be; the message is one line for people. */
public final class TableException extends IOException {

  /**
   * Makes one.
   *
   * @param file the table
   * @param line the line where the row ends, from 1
   * @param problem what is wrong
   */
  public TableException(Path file, long line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }
}
