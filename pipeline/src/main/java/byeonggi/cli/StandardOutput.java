// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * Standard output that tells why it can't be written, once: print streams keep that to themselves.
 * A reader that has seen enough, as {@code head}, is no reason to complain.
 */
final class StandardOutput extends FilterOutputStream {
  private static final String READER_IS_GONE = "Broken pipe";

  private final Consumer<String> complaint;
  private boolean failed;

  StandardOutput(OutputStream out, Consumer<String> complaint) {
    super(out);
    this.complaint = complaint;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      if (!failed && !READER_IS_GONE.equals(e.getMessage())) {
        complaint.accept(
            "standard output can't be written (" + e.getMessage() + "); make room there");
      }
      failed = true;
      throw e;
    }
  }
}
