// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * The words of a gloss by themselves, as Lucene's Nori tags them. Thread-safe: every thread has a
 * tokenizer of its own.
 */
public final class GlossTags {
  private final ThreadLocal<KoreanTokenizer> tokenizers =
      ThreadLocal.withInitial(
          () ->
              new KoreanTokenizer(
                  AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
                  null,
                  DecompoundMode.NONE,
                  false,
                  true));

  /**
   * The tags of the words, in order, by the names of Nori's (those of the Sejong corpus): {@code
   * NNG} a common noun, {@code NNP} a proper noun, {@code UNKNOWN} a word that no dictionary holds.
   */
  public List<String> of(String gloss) {
    List<String> tags = new ArrayList<>();
    try (KoreanTokenizer tokenizer = tokenizers.get()) {
      tokenizer.setReader(new StringReader(gloss));
      PartOfSpeechAttribute tag = tokenizer.getAttribute(PartOfSpeechAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tags.add(tag.getLeftPOS().name());
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
    return tags;
  }
}
