// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.DocumentException;
import byeonggi.document.Passage;
import byeonggi.document.PassageKind;
import byeonggi.document.Place;
import byeonggi.mention.Bracket;
import byeonggi.mention.Mention;
import byeonggi.mention.Order;
import byeonggi.mention.Segment;
import byeonggi.text.Script;
import byeonggi.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an article: from its bytes to the terms that it mentions. Thread-safe. */
final class ArticleReader {

  /**
   * What an article holds.
   *
   * @param charset what decoded it
   * @param mentions the terms, in the order of the passages
   */
  record Article(String charset, List<Mention> mentions) {}

  private static final Pattern BRACKET = Pattern.compile("\\(([^()\\n]+)\\)");

  private final Optional<Charset> charset;

  /**
   * Makes a reader.
   *
   * @param charset what decodes every article, or nothing to detect it
   */
  ArticleReader(Optional<Charset> charset) {
    this.charset = charset;
  }

  /** Whether a file of this name is an article, as far as its name tells. */
  boolean reads(String fileName) {
    return fileName.endsWith(".md") || fileName.endsWith(".txt") || fileName.endsWith(".html");
  }

  /**
   * Reads an article.
   *
   * @param name its name, as in {@code occurrences.csv}
   * @throws DocumentException if it can't be read
   */
  Article read(String name, byte[] bytes) throws DocumentException {
    Charset decoding = charset.orElse(StandardCharsets.UTF_8);
    String text;
    try {
      text = decoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new DocumentException("decode", "malformed bytes", "not " + decoding.name());
    }
    List<Mention> mentions = new ArrayList<>();
    int line = 1;
    for (String paragraph : text.split("\n", -1)) {
      int at = line;
      Passage passage =
          new Passage(
              name,
              PassageKind.PARAGRAPH,
              paragraph,
              List.of(),
              offset -> new Place(at, paragraph.codePointCount(0, offset) + 1));
      mentions.addAll(mentionsOf(passage));
      line++;
    }
    return new Article(decoding.name(), mentions);
  }

  private static List<Mention> mentionsOf(Passage passage) {
    List<Mention> mentions = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(passage.text());
    while (bracket.find()) {
      String inside = bracket.group(1).strip();
      if (inside.codePoints().anyMatch(c -> Script.of(c).isForeignLetter())
          && !Script.HANGUL.isIn(inside)) {
        Span span = new Span(bracket.start(1), bracket.end(1));
        Segment term = new Segment(Segment.Role.TERM, inside, span, "");
        mentions.add(
            new Mention(
                passage,
                new Bracket(new Span(bracket.start(), bracket.end()), span),
                Order.GLOSS_FIRST,
                term,
                0,
                1,
                List.of(term)));
      }
    }
    return mentions;
  }
}
