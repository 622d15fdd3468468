// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * One reason for or against a candidate. Thread-safe.
 *
 * <p>To add one: write the class, register it in {@link GlossTools}, give its features weights by
 * learning anew.
 */
interface Evidence {
  /** The name that begins its features and stands in the column {@code pairing}. */
  String name();

  /**
   * Looks at a mention, before its candidates are weighed one by one; what is worth comparing once
   * a mention is compared here.
   *
   * @return what weighs each candidate
   */
  Preparation prepare(MentionContext context);
}
