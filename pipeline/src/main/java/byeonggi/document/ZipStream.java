// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The library's reader of a zip, which also tells how far it has read ahead. */
class ZipStream extends ZipArchiveInputStream {

  ZipStream(InputStream in) {
    super(new NothingAvailable(in), StandardCharsets.UTF_8.name(), true, true);
  }

  /**
   * How many bytes of the stream below were read and put back by the library, as it does when it
   * has found where something ends. Its own count of bytes leaves some out.
   */
  final int ahead() throws IOException {
    return in.available();
  }

  /** The library puts back into a stream before this, of which only that is available then. */
  private static final class NothingAvailable extends FilterInputStream {
    NothingAvailable(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
