// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

/** A folder that another run is writing to: nothing is wrong with it, the user came too early. */
public final class OutputBusyException extends OutputException {

  /** Makes one. */
  public OutputBusyException(String message) {
    super(message);
  }
}
