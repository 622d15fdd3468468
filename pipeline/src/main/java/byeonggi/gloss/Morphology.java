// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.dict.Dictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/** Korean morphemes by Lucene's Nori. Thread-safe: every thread has a tokenizer of its own. */
final class Morphology {
  private final ThreadLocal<KoreanTokenizer> tokenizers =
      ThreadLocal.withInitial(
          () ->
              new KoreanTokenizer(
                  AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
                  null,
                  DecompoundMode.NONE,
                  false,
                  false));

  /** The morphemes of a text, in order; blanks belong to none. */
  List<Morpheme> analyse(String text) {
    List<Morpheme> morphemes = new ArrayList<>();
    KoreanTokenizer tokenizer = tokenizers.get();
    try {
      tokenizer.setReader(new StringReader(text));
      OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute tag = tokenizer.getAttribute(PartOfSpeechAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        int start = offset.startOffset();
        while (start < offset.endOffset() && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
        if (start < offset.endOffset()) {
          morphemes.add(morpheme(text, start, offset.endOffset(), tag));
        }
      }
      tokenizer.end();
      return morphemes;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    } finally {
      close(tokenizer);
    }
  }

  private static Morpheme morpheme(String text, int start, int end, PartOfSpeechAttribute tag) {
    Dictionary.Morpheme[] parts = tag.getMorphemes();
    if (parts == null || parts.length == 0) {
      String form = text.substring(start, end);
      return new Morpheme(
          start, end, Grammar.of(tag.getLeftPOS(), form), Grammar.of(tag.getRightPOS(), form));
    }
    return new Morpheme(start, end, grammar(parts[0]), grammar(parts[parts.length - 1]));
  }

  private static Grammar grammar(Dictionary.Morpheme part) {
    return Grammar.of(part.posTag, part.surfaceForm);
  }

  private static void close(KoreanTokenizer tokenizer) {
    try {
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing a string", e);
    }
  }
}
