// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * What makes two written glosses of a term one.
 *
 * @param language BCP 47 tag of the gloss
 * @param folded the gloss, {@linkplain Folding folded}; empty for none
 */
public record GlossKey(String language, String folded) implements Comparable<GlossKey> {

  private static final Comparator<GlossKey> ORDER =
      Comparator.comparing(GlossKey::folded, CodePointOrder.INSTANCE)
          .thenComparing(GlossKey::language, CodePointOrder.INSTANCE);

  /** Orders by folded gloss, then by language. */
  @Override
  public int compareTo(GlossKey other) {
    return ORDER.compare(this, other);
  }
}
