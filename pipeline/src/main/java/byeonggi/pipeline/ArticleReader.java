// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.CharacterBoundary;
import byeonggi.document.Deadline;
import byeonggi.document.Decoded;
import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Flaw;
import byeonggi.document.Limit;
import byeonggi.document.Limits;
import byeonggi.document.Passage;
import byeonggi.document.PassageLimiter;
import byeonggi.document.RawDocument;
import byeonggi.document.Reading;
import byeonggi.mention.Bracket;
import byeonggi.mention.BracketScanner;
import byeonggi.mention.Found;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an article: from its bytes to the terms that it mentions. Thread-safe. */
final class ArticleReader {

  /**
   * What an article holds.
   *
   * @param charset what decoded it
   * @param prose its passages, as far as they are read
   * @param passages what each of them came to, in order
   * @param flaws what of it could not be read, and why
   */
  record Article(String charset, List<Passage> prose, List<Found> passages, List<Flaw> flaws) {

    /** The terms, in the order of the passages. */
    List<Mention> mentions() {
      return passages.stream().flatMap(found -> found.mentions().stream()).toList();
    }
  }

  private final Optional<Charset> charset;
  private final Limits limits;
  private final Decoder decoder;
  private final DocumentReader reader = new DocumentReader();
  private final BracketScanner scanner = new BracketScanner();
  private final MentionFinder finder = new MentionFinder();

  /**
   * Makes a reader.
   *
   * @param charset what decodes every article, or nothing to detect it
   * @param limits how much of an article is read
   */
  ArticleReader(Optional<Charset> charset, Limits limits) {
    this.charset = charset;
    this.limits = limits;
    decoder = new Decoder(charset);
  }

  /** Whether a file of this name is an article, as far as its name tells. */
  boolean reads(String fileName) {
    return reader.reads(fileName);
  }

  Limits limits() {
    return limits;
  }

  /**
   * Reads an article as far as the limits let it.
   *
   * @throws DocumentException if it can't be read
   */
  Article read(RawDocument document, Deadline deadline) throws DocumentException {
    byte[] bytes =
        document.cut().isPresent()
            ? CharacterBoundary.trimmed(document.bytes(), charset)
            : document.bytes();
    Decoded decoded = decoder.decode(bytes);
    Reading reading = reader.read(document.name(), decoded.text(), limits);
    Set<Flaw> flaws = new LinkedHashSet<>();
    document.cut().ifPresent(flaws::add);
    flaws.addAll(decoded.flaws());
    flaws.addAll(reading.flaws());
    List<Passage> prose = new ArrayList<>();
    List<Found> passages = new ArrayList<>();
    int parentheticals = 0;
    for (Passage passage : reading.passages()) {
      Optional<Flaw> over =
          parentheticals >= limits.documentParentheticals()
              ? Optional.of(Limit.DOCUMENT_PARENTHETICALS.exceeded(limits.documentParentheticals()))
              : deadline.exceeded();
      if (over.isPresent()) {
        flaws.add(over.get());
        break;
      }
      Passage bounded = withFewBrackets(passage);
      if (bounded.text().length() < passage.text().length()) {
        flaws.add(Limit.PASSAGE_PARENTHETICALS.exceeded(limits.passageParentheticals()));
      }
      Found found = finder.find(bounded);
      parentheticals += found.parentheticals();
      prose.add(bounded);
      passages.add(found);
    }
    return new Article(decoded.charset(), prose, passages, List.copyOf(flaws));
  }

  /** The passage up to where a bracket begins that is one too many; the same one if none is. */
  private Passage withFewBrackets(Passage passage) {
    int most = limits.passageParentheticals();
    if (passage.text().length() / 2 <= most) {
      return passage; // each has two signs at least
    }
    List<Bracket> brackets = scanner.scan(passage.text());
    return brackets.size() <= most
        ? passage
        : PassageLimiter.cut(passage, brackets.get(most).span().start());
  }
}
