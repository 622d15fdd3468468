// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.Script;
import byeonggi.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Japanese words and how they are read, from the dictionary of Lucene's Kuromoji. Thread-safe. */
final class KuromojiWords {
  /**
   * A word of a term.
   *
   * @param span where it stands in the term, in UTF-16 units
   * @param reading its reading in kana; empty if the dictionary has none
   */
  record Word(Span span, String reading) {}

  private KuromojiWords() {}

  private static final class Bundled {
    static final KuromojiWords WORDS = new KuromojiWords();
  }

  /** The dictionary of the library, loaded on first use. */
  static KuromojiWords bundled() {
    return Bundled.WORDS;
  }

  /** The words of a term, in order; punctuation left out. */
  List<Word> words(String term) {
    List<Word> words = new ArrayList<>();
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.NORMAL)) {
      ReadingAttribute reading = tokens.getAttribute(ReadingAttribute.class);
      CharTermAttribute written = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      tokens.setReader(new StringReader(term));
      tokens.reset();
      while (tokens.incrementToken()) {
        String kana = reading.getReading();
        boolean itself = kana == null && isKana(written);
        words.add(
            new Word(
                new Span(offset.startOffset(), offset.endOffset()),
                itself ? written.toString() : kana == null ? "" : kana));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a reader of a string does not fail
    }
    return words;
  }

  private static boolean isKana(CharSequence text) {
    return text.chars().allMatch(c -> Script.of(c) == Script.KANA);
  }
}
