// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Counts what goes into the containers of one input and what comes out, over all its layers, and
 * stops when that is too much. Not safe for use by several threads.
 */
final class Expansion {

  /** Small files may well expand to hundreds of times their size. */
  private static final long HARMLESS = 32 << 20;

  private final Limits limits;
  private long consumed;
  private long expanded;
  private Optional<Flaw> exceeded = Optional.empty();

  Expansion(Limits limits) {
    this.limits = limits;
  }

  /** The limit that was met, if one was; all streams have ended then. */
  Optional<Flaw> exceeded() {
    return exceeded;
  }

  /** The input itself, counted. */
  InputStream input(InputStream in) {
    return new Counting(in) {
      @Override
      void count(long bytes) {
        consumed += bytes;
      }
    };
  }

  /** What comes out of a layer, counted. An error comes again at each further reading. */
  InputStream output(InputStream in) {
    return new Counting(in) {
      @Override
      void count(long bytes) throws IOException {
        expanded += bytes;
        if (expanded > limits.expandedBytes()) {
          exceeded = Optional.of(Limit.EXPANDED_BYTES.exceeded(limits.expandedBytes()));
        } else if (expanded > HARMLESS && expanded / limits.expansionRatio() > consumed) {
          exceeded = Optional.of(Limit.EXPANSION_RATIO.exceeded(limits.expansionRatio()));
        }
        if (exceeded.isPresent()) {
          throw new IOException(exceeded.get().detail());
        }
      }
    };
  }

  private abstract static class Counting extends ReadThrough {
    private IOException failure;

    Counting(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        int read = in.read(target, from, length);
        if (read > 0) {
          count(read);
        }
        return read;
      } catch (IOException e) {
        failure = e;
        throw e;
      } catch (RuntimeException e) {
        // The decompressors have met bytes that they did not think of.
        failure = new IOException(String.valueOf(e.getMessage()), e);
        throw failure;
      }
    }
  }
}
