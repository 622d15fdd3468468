// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;

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
    this.coder = coder;
    try {
      this.bytes = CoderUtils.encodeToByteArray(coder, value);
    } catch (CoderException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
  }

  /** The value, when this is read back. */
  private Object readResolve() throws InvalidObjectException {
    try {
      return CoderUtils.decodeFromByteArray(coder, bytes);
    } catch (CoderException | RuntimeException e) {
      InvalidObjectException invalid = new InvalidObjectException("no " + coder.getClass());
      invalid.initCause(e);
      throw invalid;
    }
  }
}
