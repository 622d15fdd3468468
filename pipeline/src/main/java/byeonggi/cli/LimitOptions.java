// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.document.Limit;
import byeonggi.document.Limits;
import picocli.CommandLine.Option;

/** The options that move the limits of reading. */
final class LimitOptions {

  @Option(
      names = "--max-document-bytes",
      paramLabel = "SIZE",
      defaultValue = "16MiB",
      converter = Quantity.class,
      description = "Bytes of a document. By default 16MiB.")
  private long documentBytes;

  @Option(
      names = "--max-document-markup",
      paramLabel = "N",
      defaultValue = "500k",
      converter = Quantity.class,
      description = "Signs of Markdown or HTML in a document. By default 500k.")
  private long documentMarkup;

  @Option(
      names = "--max-passages",
      paramLabel = "N",
      defaultValue = "200k",
      converter = Quantity.class,
      description = "Passages (paragraphs, headings, cells) of a document. By default 200k.")
  private long documentPassages;

  @Option(
      names = "--max-document-parentheticals",
      paramLabel = "N",
      defaultValue = "20k",
      converter = Quantity.class,
      description = "Parentheticals of a document. By default 20k.")
  private long documentParentheticals;

  @Option(
      names = "--max-document-time",
      paramLabel = "SECONDS",
      defaultValue = "40",
      converter = Quantity.class,
      description =
          "Time for a document. The only limit that does not cut at the same place on"
              + " every machine. By default 40.")
  private long documentSeconds;

  @Option(
      names = "--max-passage-characters",
      paramLabel = "N",
      defaultValue = "1M",
      converter = Quantity.class,
      description = "Characters of a passage. By default 1M.")
  private long passageCharacters;

  @Option(
      names = "--max-parentheticals",
      paramLabel = "N",
      defaultValue = "10k",
      converter = Quantity.class,
      description = "Parentheticals of a passage. By default 10k.")
  private long passageParentheticals;

  @Option(
      names = "--max-container-depth",
      paramLabel = "N",
      defaultValue = "8",
      converter = Quantity.class,
      description = "Containers within each other; tar.gz is two. By default 8.")
  private long containerDepth;

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      defaultValue = "200k",
      converter = Quantity.class,
      description = "Entries of a container. By default 200k.")
  private long containerEntries;

  @Option(
      names = "--max-expanded-bytes",
      paramLabel = "SIZE",
      defaultValue = "4GiB",
      converter = Quantity.class,
      description = "Bytes that one input may expand to. By default 4GiB.")
  private long expandedBytes;

  @Option(
      names = "--max-expansion",
      paramLabel = "N",
      defaultValue = "100",
      converter = Quantity.class,
      description =
          "How many times its size an input may expand to, once that is 32 MiB. By"
              + " default 100.")
  private long expansionRatio;

  /**
   * The limits asked for.
   *
   * @throws UsageException if one is below 1, or more than the program can hold
   */
  Limits limits() throws UsageException {
    return new Limits(
        number(Limit.DOCUMENT_BYTES, documentBytes, 1 << 30),
        number(Limit.DOCUMENT_MARKUP, documentMarkup, 100_000_000),
        number(Limit.DOCUMENT_PASSAGES, documentPassages, 100_000_000),
        number(Limit.DOCUMENT_PARENTHETICALS, documentParentheticals, 100_000_000),
        number(Limit.DOCUMENT_TIME, documentSeconds, 86_400),
        number(Limit.PASSAGE_CHARACTERS, passageCharacters, 1 << 30),
        number(Limit.PASSAGE_PARENTHETICALS, passageParentheticals, 100_000_000),
        number(Limit.CONTAINER_DEPTH, containerDepth, 100),
        number(Limit.CONTAINER_ENTRIES, containerEntries, 100_000_000),
        checked(Limit.EXPANDED_BYTES, expandedBytes, 1L << 60),
        number(Limit.EXPANSION_RATIO, expansionRatio, 1_000_000_000));
  }

  private static int number(Limit limit, long given, int most) throws UsageException {
    return (int) checked(limit, given, most);
  }

  private static long checked(Limit limit, long given, long most) throws UsageException {
    if (given < 1 || given > most) {
      throw new UsageException(
          "%s=%d is out of range; give 1 to %d".formatted(limit.option(), given, most));
    }
    return given;
  }
}
