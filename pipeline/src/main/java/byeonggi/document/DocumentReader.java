// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads documents of every known format. The extension of a document's name tells its format.
 *
 * <p>A new format is a new {@link PassageReader} and a line here. Safe for use by several threads.
 */
public final class DocumentReader {
  private static final PassageReader PLAIN_TEXT = new PlainTextReader();
  private static final List<PassageReader> READERS =
      List.of(new MarkdownReader(), new HtmlReader(), PLAIN_TEXT);

  /** The extensions of files that are articles, in lower case, without a dot, sorted. */
  public List<String> extensions() {
    return READERS.stream().flatMap(reader -> reader.extensions().stream()).sorted().toList();
  }

  /** Whether a file of this name is an article by its extension. */
  public boolean reads(String fileName) {
    String extension = FileExtension.of(fileName);
    return READERS.stream().anyMatch(reader -> reader.extensions().contains(extension));
  }

  /**
   * The passages of a document, in order of the document. A name without a known extension is read
   * as plain text.
   *
   * @param name the document's name, as in {@code occurrences.csv}
   * @param text the decoded file
   * @throws DocumentException when the document can't be read whole
   */
  public List<Passage> read(String name, String text) throws DocumentException {
    Reading reading = read(name, text, Limits.USUAL);
    if (!reading.flaws().isEmpty()) {
      throw new DocumentException(reading.flaws().get(0));
    }
    return reading.passages();
  }

  /**
   * The passages of a document as far as the limits let it be read.
   *
   * @param name the document's name, as in {@code occurrences.csv}
   * @param text the decoded file
   * @throws DocumentException when the document is built so deep that it can't be read
   */
  public Reading read(String name, String text, Limits limits) throws DocumentException {
    String extension = FileExtension.of(name);
    PassageReader chosen =
        READERS.stream()
            .filter(reader -> reader.extensions().contains(extension))
            .findFirst()
            .orElse(PLAIN_TEXT);
    List<Flaw> flaws = new ArrayList<>();
    Optional<Bound> bound = chosen.bound(text, limits);
    bound.ifPresent(b -> flaws.add(b.why()));
    String readable = bound.isPresent() ? text.substring(0, bound.get().end()) : text;
    try {
      return new Reading(PassageLimiter.within(limits, chosen.read(name, readable), flaws), flaws);
    } catch (StackOverflowError e) {
      // The parsers recurse over what is nested; no article nests thousands of levels.
      throw new DocumentException("read", "nested too deeply", "");
    }
  }
}
