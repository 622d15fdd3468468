// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import java.util.Comparator;

/**
 * The order of strings by code point, which is the order of their UTF-8 bytes too. {@link
 * String#compareTo} orders by UTF-16 unit: it puts a character of the supplementary planes before
 * U+FF01.
 */
public final class CodePointOrder implements Comparator<String> {

  /** The order. */
  public static final CodePointOrder INSTANCE = new CodePointOrder();

  private CodePointOrder() {}

  @Override
  public int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // A surrogate stands for a code point above every other char.
        boolean high = Character.isSurrogate(x);
        return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
