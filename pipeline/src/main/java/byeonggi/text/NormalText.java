// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

/**
 * A text in the one form that terms are found and compared in, and where each of its characters
 * stood in the text that it was made from. All offsets are UTF-16 offsets. Immutable.
 *
 * <p>Hangul is made of syllables, whatever jamo it was written with; compatibility ideographs and
 * radicals are the ideographs that they look like; letters and digits have their usual width; all
 * blanks are {@code ' '}; what is not seen is not there: joiners, fillers, variation selectors,
 * signs of direction, controls. {@code '\t'}, {@code '\n'} and U+2028 stay. Otherwise it is NFC. A
 * lone surrogate becomes U+FFFD. Normalising a normal text changes nothing.
 *
 * <p>Signs that differ in more than their shape stay as they are: {@code ①}, {@code ㈜}, {@code ²},
 * full-width and half-width punctuation, characters for private use.
 */
public final class NormalText {
  /** Each round but the last makes the text simpler; more than a few come from no person's hand. */
  private static final int MOST_ROUNDS = 16;

  private final TracedText traced;
  private final String text;

  private NormalText(TracedText traced) {
    this.traced = traced;
    this.text = traced.text();
  }

  /**
   * Whether a text surely is normal. Costs next to nothing, and is false for some texts that are
   * normal: those with lone jamo or letters made of several characters.
   */
  public static boolean isNormal(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (CharacterForms.isPlain(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))
          && CharacterForms.isPlain(Character.toCodePoint(c, text.charAt(i + 1)))) {
        i++;
        continue;
      }
      return false;
    }
    return true;
  }

  /** The normal form of a text, which is the text itself if it is normal. */
  public static String string(String text) {
    return isNormal(text) ? text : of(text).text();
  }

  /** Normalises a text. */
  public static NormalText of(CharSequence text) {
    TracedText now = TracedText.of(text);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      TracedText next = JamoRuns.composed(CanonicalForm.composed(CharacterForms.replaced(now)));
      boolean same = next.sameTextAs(now);
      now = next;
      if (same || isNormal(now)) {
        break;
      }
    }
    return new NormalText(now);
  }

  /** The normal text. */
  public String text() {
    return text;
  }

  /**
   * Where a character stood. Rises with the offset, not always strictly.
   *
   * @param offset from 0 to the normal text's length (the end)
   */
  public int originOf(int offset) {
    return traced.originOf(offset);
  }

  /**
   * The first character that stood at or after a place; the normal text's length if there is none.
   *
   * @param origin an offset into the text that this was made from
   */
  public int firstFrom(int origin) {
    int low = 0;
    int high = traced.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (traced.originOf(middle) < origin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
