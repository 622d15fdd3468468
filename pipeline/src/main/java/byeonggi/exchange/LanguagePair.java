// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * From which language into which.
 *
 * @param source BCP 47 tag
 * @param target BCP 47 tag
 */
public record LanguagePair(String source, String target) implements Comparable<LanguagePair> {

  private static final Comparator<LanguagePair> ORDER =
      Comparator.comparing(LanguagePair::source, CodePointOrder.INSTANCE)
          .thenComparing(LanguagePair::target, CodePointOrder.INSTANCE);

  @Override
  public int compareTo(LanguagePair other) {
    return ORDER.compare(this, other);
  }

  /** The way back. */
  public LanguagePair reversed() {
    return new LanguagePair(/* source= */ target, /* target= */ source);
  }

  /** The two tags as a part of a file's name: {@code zh-ko}. */
  public String fileName() {
    return source + "-" + target;
  }
}
