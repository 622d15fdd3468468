// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import java.text.Normalizer;

/** Brings a traced text into NFC, and lone jamo that no syllable was made of into letters. */
final class CanonicalForm {
  /**
   * Marks of one letter that are looked at together. Sorting more costs their square, and the
   * Unicode Standard has 30 for safe (UAX #15, stream-safe text format).
   */
  private static final int MOST_MARKS = 30;

  private CanonicalForm() {}

  static TracedText composed(TracedText text) {
    TracedText composed = TracedText.madeOf(text);
    int length = text.length();
    for (int start = 0; start < length; ) {
      int end = endOfLetter(text, start);
      append(text, start, end, composed);
      start = end;
    }
    return withLettersForLoneJamo(composed);
  }

  private static int endOfLetter(TracedText text, int start) {
    int end = start + Character.charCount(Character.codePointAt(text, start));
    for (int marks = 0; marks < MOST_MARKS && end < text.length(); marks++) {
      int c = Character.codePointAt(text, end);
      if (!CharacterForms.isMark(c) && !Hangul.isConjoiningVowelOrLast(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static void append(TracedText text, int start, int end, TracedText composed) {
    boolean plain = end - start == 1 && CharacterForms.isPlain(text.charAt(start));
    String letter = plain ? "" : text.subSequence(start, end).toString();
    String normal = plain ? "" : Normalizer.normalize(letter, Normalizer.Form.NFC);
    if (plain || normal.equals(letter)) {
      for (int i = start; i < end; i++) {
        composed.append(text.charAt(i), text.originOf(i));
      }
    } else {
      for (int i = 0; i < normal.length(); i++) {
        composed.append(normal.charAt(i), text.originOf(Math.min(start + i, end - 1)));
      }
    }
  }

  /** Modern jamo with no other beside them; {@code ᄏᄏ} is laughter, not Old Korean. */
  private static TracedText withLettersForLoneJamo(TracedText text) {
    TracedText letters = TracedText.madeOf(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alone =
          Hangul.isConjoiningJamo(c) && !joins(text, i - 1, i) && !joins(text, i, i + 1);
      if (alone) {
        letters.append(Hangul.compatibilityJamo(Character.toString(c)), text.originOf(i));
      } else {
        letters.append(c, text.originOf(i));
      }
    }
    return letters;
  }

  /** Whether two neighbours are parts of one syllable of Old Korean. */
  private static boolean joins(TracedText text, int first, int second) {
    return first >= 0
        && second < text.length()
        && (Hangul.isConjoiningJamo(text.charAt(first)) || Hangul.isSyllable(text.charAt(first)))
        && Hangul.isConjoiningVowelOrLast(text.charAt(second));
  }
}
