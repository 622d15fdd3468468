// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/** A document of which nothing can be read. */
public final class DocumentException extends Exception {
  private final transient Flaw flaw;

  /** Makes one. */
  public DocumentException(Flaw flaw) {
    super(
        flaw.stage() + ": " + flaw.error() + (flaw.detail().isEmpty() ? "" : ": " + flaw.detail()));
    this.flaw = flaw;
  }

  /**
   * Makes one.
   *
   * @param stage where it happened: {@code decode}, {@code read} or {@code extract}
   * @param error what went wrong, in a few words that are the same for every such document
   * @param detail what is particular to this document; may be empty
   */
  public DocumentException(String stage, String error, String detail) {
    this(new Flaw(stage, error, detail));
  }

  /** Why. */
  public Flaw flaw() {
    return flaw;
  }
}
