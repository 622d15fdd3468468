// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ko.dict.BinaryDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * The words that Lucene's Nori knows. The library's own {@link TokenInfoDictionary} finds out for
 * each Hangul syllable where words with it begin as soon as it is read, which takes half as long
 * again; here, {@link NoriLookup} does so for those that it meets. Immutable and thread-safe.
 */
final class NoriDictionary extends BinaryDictionary {
  private final FST<Long> words;

  private NoriDictionary() throws IOException {
    super(
        () -> resource(TARGETMAP_FILENAME_SUFFIX),
        () -> resource(POSDICT_FILENAME_SUFFIX),
        () -> resource(DICT_FILENAME_SUFFIX));
    try (InputStream stream =
        new BufferedInputStream(resource(TokenInfoDictionary.FST_FILENAME_SUFFIX))) {
      DataInput in = new InputStreamDataInput(stream);
      words = new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
    }
  }

  private static final class Bundled {
    static final NoriDictionary WORDS = read();
  }

  /** The dictionary of the library, read on first use. */
  static NoriDictionary bundled() {
    return Bundled.WORDS;
  }

  private static NoriDictionary read() {
    try {
      return new NoriDictionary();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String suffix) throws IOException {
    String name = TokenInfoDictionary.class.getSimpleName() + suffix;
    return IOUtils.requireResourceNonNull(
        TokenInfoDictionary.class.getResourceAsStream(name), name);
  }

  /** The automaton of all words; its output is a number for {@link #lookupWordIds}. */
  FST<Long> words() {
    return words;
  }
}
