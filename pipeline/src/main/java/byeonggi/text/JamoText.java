// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import java.util.Arrays;

/**
 * What is heard of a text: its jamo in order, without the silent initial ㅇ, clusters taken apart (ㄺ
 * is ㄹㄱ). Latin letters stand for themselves in lower case, digits for themselves; blanks and
 * punctuation are not heard. Immutable.
 *
 * <p>{@code 알파 2} is {@code ㅏㄹㅍㅏ2}.
 */
public final class JamoText {
  private static final String CLUSTERS = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";
  private static final String CLUSTER_PARTS = "ㄱㅅㄴㅈㄴㅎㄹㄱㄹㅁㄹㅂㄹㅅㄹㅌㄹㅍㄹㅎㅂㅅ";

  private final char[] sounds;
  private final int[] offsets;
  private final int length;
  private final int end;

  private JamoText(char[] sounds, int[] offsets, int length, int end) {
    this.sounds = sounds;
    this.offsets = offsets;
    this.length = length;
    this.end = end;
  }

  /** What is heard of a whole text. */
  public static JamoText of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /**
   * What is heard of a part of a text.
   *
   * @param start UTF-16 offset of the first unit
   * @param end UTF-16 offset after the last unit
   */
  public static JamoText of(CharSequence text, int start, int end) {
    char[] sounds = new char[(end - start) * 4];
    int[] offsets = new int[sounds.length];
    int n = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int before = n;
      if (Hangul.isSyllable(c)) {
        n = addSyllable(c, sounds, n);
      } else if (Script.of(c) == Script.LATIN) {
        sounds[n++] = Character.toLowerCase(c);
      } else if (Character.isDigit(c)) {
        sounds[n++] = c;
      }
      for (int k = before; k < n; k++) {
        offsets[k] = i;
      }
    }
    return new JamoText(sounds, offsets, n, end);
  }

  private static int addSyllable(char syllable, char[] sounds, int at) {
    int n = at;
    char initial = Hangul.initial(syllable);
    if (initial != 'ㅇ') {
      sounds[n++] = initial;
    }
    sounds[n++] = Hangul.vowel(syllable);
    char last = Hangul.last(syllable);
    int cluster = last == 0 ? -1 : CLUSTERS.indexOf(last);
    if (cluster >= 0) {
      sounds[n++] = CLUSTER_PARTS.charAt(2 * cluster);
      sounds[n++] = CLUSTER_PARTS.charAt(2 * cluster + 1);
    } else if (last != 0) {
      sounds[n++] = last;
    }
    return n;
  }

  /** The number of sounds. */
  public int length() {
    return length;
  }

  /** The sound at {@code index}: a compatibility jamo, a lower-case Latin letter or a digit. */
  public char at(int index) {
    return sounds[index];
  }

  /** UTF-16 offset, in the text, of the character that the sound at {@code index} belongs to. */
  public int offset(int index) {
    return index == length ? end : offsets[index];
  }

  /**
   * The first sound at or after a UTF-16 offset of the text; {@link #length()} if there is none.
   */
  public int indexAt(int offset) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offsets[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sounds as a new array. */
  public char[] toArray() {
    return Arrays.copyOf(sounds, length);
  }

  @Override
  public String toString() {
    return new String(sounds, 0, length);
  }
}
