// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.io.UncheckedIOException;

/**
 * What is serialised in place of a value that travels with a step. Beam serialises its steps and
 * reads them back at once to see that they can travel; for each class of records Java then puts
 * together how to make one, which takes a short run longer than all else of that.
 */
final class Encoded<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final CompactCoder<T> coder;
  private final byte[] bytes;

  Encoded(CompactCoder<T> coder, T value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      coder.encode(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    this.coder = coder;
    this.bytes = out.toByteArray();
  }

  /** The value, when this is read back. */
  private Object readResolve() throws InvalidObjectException {
    try {
      return coder.decode(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      InvalidObjectException invalid = new InvalidObjectException("no " + coder.getClass());
      invalid.initCause(e);
      throw invalid;
    }
  }
}
