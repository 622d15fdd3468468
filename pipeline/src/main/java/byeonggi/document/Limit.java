// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Locale;

/** The limits of reading, each with the option of {@code extract} that moves it. */
public enum Limit {
  DOCUMENT_BYTES("--max-document-bytes", "%s in a document"),
  DOCUMENT_MARKUP("--max-document-markup", "%s signs of markup in a document"),
  DOCUMENT_PASSAGES("--max-passages", "%s passages in a document"),
  DOCUMENT_PARENTHETICALS("--max-document-parentheticals", "%s parentheticals in a document"),
  DOCUMENT_TIME("--max-document-time", "%s seconds for a document"),
  PASSAGE_CHARACTERS("--max-passage-characters", "%s characters in a passage"),
  PASSAGE_PARENTHETICALS("--max-parentheticals", "%s parentheticals in a passage"),
  CONTAINER_DEPTH("--max-container-depth", "%s containers within each other"),
  CONTAINER_ENTRIES("--max-entries", "%s entries in a container"),
  EXPANDED_BYTES("--max-expanded-bytes", "%s when expanded"),
  EXPANSION_RATIO("--max-expansion", "%s times its size when expanded");

  /** What {@link Flaw#error()} says of every limit. */
  public static final String ERROR = "over a limit";

  private static final String STAGE = "read";
  private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB", "TiB"};

  private final String option;
  private final String amount;

  Limit(String option, String amount) {
    this.option = option;
    this.amount = amount;
  }

  /** The option of {@code extract}, with its dashes. */
  public String option() {
    return option;
  }

  /**
   * Says that a document or container has more.
   *
   * @param most how much it may have
   */
  public Flaw exceeded(long most) {
    boolean bytes = this == DOCUMENT_BYTES || this == EXPANDED_BYTES;
    String number = bytes ? size(most) : String.format(Locale.ROOT, "%,d", most);
    return new Flaw(
        STAGE,
        ERROR,
        "more than " + String.format(Locale.ROOT, amount, number) + "; raise it with " + option);
  }

  /** A number of bytes in the largest unit that has it whole. */
  private static String size(long bytes) {
    long count = bytes;
    int unit = 0;
    while (unit + 1 < UNITS.length && count >= 1024 && count % 1024 == 0) {
      count /= 1024;
      unit++;
    }
    return String.format(Locale.ROOT, "%,d %s", count, UNITS[unit]);
  }
}
