// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream lent to who will close it: the one below stays open. */
final class KeptOpen extends FilterInputStream {

  KeptOpen(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // The one below is its owner's to close.
  }
}
