// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/**
 * How much is read before the rest is left. What was read so far counts, and a {@link Flaw} names
 * the limit. All but {@code documentSeconds} cut at the same place on every machine. All are at
 * least 1.
 *
 * @param documentBytes bytes of a document, as they are decoded
 * @param documentMarkup signs of Markdown or HTML in a document, each of which may become an object
 *     in memory
 * @param documentPassages passages of a document
 * @param documentParentheticals parentheticals of a document
 * @param documentSeconds time for a document once it is parsed, looked at between its parts
 * @param passageCharacters UTF-16 units of a passage
 * @param passageParentheticals brackets of a passage
 * @param containerDepth containers within each other, where each layer of compression counts
 * @param containerEntries entries of a container, folders among them
 * @param expandedBytes what may come out of one input that is a container
 * @param expansionRatio how many times more than what went in
 */
public record Limits(
    int documentBytes,
    int documentMarkup,
    int documentPassages,
    int documentParentheticals,
    int documentSeconds,
    int passageCharacters,
    int passageParentheticals,
    int containerDepth,
    int containerEntries,
    long expandedBytes,
    int expansionRatio) {

  /** What a heap of 512 MiB survives. */
  public static final Limits USUAL =
      new Limits(
          16 << 20, 500_000, 200_000, 20_000, 40, 1_000_000, 10_000, 8, 200_000, 4L << 30, 100);

  /** Checks that each is at least 1. */
  public Limits {
    if (documentBytes < 1
        || documentMarkup < 1
        || documentPassages < 1
        || documentParentheticals < 1
        || documentSeconds < 1
        || passageCharacters < 1
        || passageParentheticals < 1
        || containerDepth < 1
        || containerEntries < 1
        || expandedBytes < 1
        || expansionRatio < 1) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }

  /** How much a limit allows. */
  public long of(Limit limit) {
    return switch (limit) {
      case DOCUMENT_BYTES -> documentBytes;
      case DOCUMENT_MARKUP -> documentMarkup;
      case DOCUMENT_PASSAGES -> documentPassages;
      case DOCUMENT_PARENTHETICALS -> documentParentheticals;
      case DOCUMENT_TIME -> documentSeconds;
      case PASSAGE_CHARACTERS -> passageCharacters;
      case PASSAGE_PARENTHETICALS -> passageParentheticals;
      case CONTAINER_DEPTH -> containerDepth;
      case CONTAINER_ENTRIES -> containerEntries;
      case EXPANDED_BYTES -> expandedBytes;
      case EXPANSION_RATIO -> expansionRatio;
    };
  }
}
