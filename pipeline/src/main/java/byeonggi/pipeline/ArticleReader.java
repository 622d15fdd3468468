// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.Decoded;
import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Flaw;
import byeonggi.document.Passage;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an article: from its bytes to the terms that it mentions. Thread-safe. */
final class ArticleReader {

  /**
   * What an article holds.
   *
   * @param charset what decoded it
   * @param mentions the terms, in the order of the passages
   * @param flaws what of it could not be read
   */
  record Article(String charset, List<Mention> mentions, List<Flaw> flaws) {}

  private final Decoder decoder;
  private final DocumentReader reader = new DocumentReader();
  private final MentionFinder finder = new MentionFinder();

  /**
   * Makes a reader.
   *
   * @param charset what decodes every article, or nothing to detect it
   */
  ArticleReader(Optional<Charset> charset) {
    decoder = new Decoder(charset);
  }

  /** Whether a file of this name is an article, as far as its name tells. */
  boolean reads(String fileName) {
    return reader.reads(fileName);
  }

  /**
   * Reads an article.
   *
   * @param name its name, as in {@code occurrences.csv}
   * @throws DocumentException if it can't be read
   */
  Article read(String name, byte[] bytes) throws DocumentException {
    Decoded decoded = decoder.decode(bytes);
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : reader.read(name, decoded.text())) {
      mentions.addAll(finder.find(passage).mentions());
    }
    return new Article(decoded.charset(), mentions, decoded.flaws());
  }
}
