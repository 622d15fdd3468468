// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * What makes two written source terms one.
 *
 * @param language BCP 47 tag of the source term
 * @param folded the source term, {@linkplain Folding folded}
 */
public record TermKey(String language, String folded) implements Comparable<TermKey> {

  private static final Comparator<TermKey> ORDER =
      Comparator.comparing(TermKey::folded, CodePointOrder.INSTANCE)
          .thenComparing(TermKey::language, CodePointOrder.INSTANCE);

  /** Orders by folded term, then by language. */
  @Override
  public int compareTo(TermKey other) {
    return ORDER.compare(this, other);
  }
}
