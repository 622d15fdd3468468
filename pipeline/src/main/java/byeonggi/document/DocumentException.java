// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/** A document that could not be read; becomes a row of {@code failures.csv}. */
public final class DocumentException extends Exception {
  private final String stage;
  private final String error;
  private final String detail;

  /**
   * Makes one.
   *
   * @param stage where it happened: {@code decode} or {@code read}
   * @param error what went wrong, in a few words that are the same for every such document
   * @param detail what is particular to this document; may be empty
   */
  public DocumentException(String stage, String error, String detail) {
    super(stage + ": " + error + (detail.isEmpty() ? "" : ": " + detail));
    this.stage = stage;
    this.error = error;
    this.detail = detail;
  }

  /** Where it happened: {@code decode} or {@code read}. */
  public String stage() {
    return stage;
  }

  /** What went wrong, in a few words that are the same for every such document. */
  public String error() {
    return error;
  }

  /** What is particular to this document; may be empty. */
  public String detail() {
    return detail;
  }
}
