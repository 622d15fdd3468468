// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.Memo;
import byeonggi.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Transcription of terms in Latin script: 스케일링 for scaling, 시이오 for CEO, roughly 펠리페 for Felipe.
 * Goes from letters to jamo by weighed correspondences, since spelling does not tell sounds for
 * sure; so it is good at telling a transcription from another word and weak at judging a spelling.
 * Remembers some terms. Thread-safe.
 */
public final class EnglishHangul {
  private static final int MOST_LETTERS_SPELT_OUT = 6;

  /** Of so many terms, and twice as many at most, the sounds are remembered. */
  private static final int MOST_KNOWN = 1000;

  /** A longer run of letters is cut, so that no input is slow. */
  private static final int LONGEST_WORD = 60;

  /** Words of consonants alone are spelt out, whatever their case: rpm 아르피엠. */
  private static final int MOST_LOWER_SPELT_OUT = 4;

  private static final String PLAIN = "ßss øo æae œoe łl đd ðd þth ıi";

  private final LetterRules rules;
  private final JamoCosts costs;
  private final Memo<String, TermSounds> known = new Memo<>(MOST_KNOWN, this::soundsOf);

  private EnglishHangul(LetterRules rules, JamoCosts costs) {
    this.rules = rules;
    this.costs = costs;
  }

  private static final class Bundled {
    static final EnglishHangul ENGINE =
        new EnglishHangul(LetterRules.bundled(), JamoCosts.bundled());
  }

  /** The engine on the bundled tables, which are read on first use. */
  public static EnglishHangul bundled() {
    return Bundled.ENGINE;
  }

  /** How well {@code hangul} as a whole transcribes {@code latin}, from 0 to 1. */
  public double similarity(String latin, String hangul) {
    return sounds(latin).similarity(hangul);
  }

  /**
   * How a term in Latin script sounds, word by word. A capital inside a word begins another one
   * (Deep and Seek of DeepSeek).
   */
  public TermSounds sounds(String latin) {
    return known.of(latin);
  }

  private TermSounds soundsOf(String latin) {
    List<LetterSounds.Word> words = new ArrayList<>();
    int i = 0;
    while (i < latin.length() && words.size() < TermSounds.MOST_PARTS) {
      if (!Character.isLetterOrDigit(latin.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(latin, i);
      String letters = letters(latin.substring(i, end));
      if (!letters.isEmpty()) {
        words.add(
            new LetterSounds.Word(new Span(i, end), LetterRules.BEGIN + letters + LetterRules.END));
      }
      i = end;
    }
    return new LetterSounds(words, rules, costs);
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && end - start < LONGEST_WORD && goesOn(text, start, end)) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(String text, int start, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    if (!Character.isLetterOrDigit(c)) {
      boolean apostrophe =
          c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
      return apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
    if (Character.isDigit(c) != Character.isDigit(before)) {
      return !Character.isLetterOrDigit(before);
    }
    boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
    boolean lastOfCapitals =
        at - start > 0
            && Character.isUpperCase(before)
            && Character.isUpperCase(c)
            && at + 1 < text.length()
            && Character.isLowerCase(text.charAt(at + 1))
            && at + 2 < text.length()
            && Character.isLowerCase(text.charAt(at + 2));
    return !hump && !lastOfCapitals;
  }

  /** Letters without marks, lower case unless they may be spelt out. */
  private static String letters(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    boolean capitals = word.length() <= MOST_LETTERS_SPELT_OUT;
    boolean lower = word.length() > MOST_LOWER_SPELT_OUT;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        capitals &= !Character.isLowerCase(c);
        lower |= "aeiouy".indexOf(Character.toLowerCase(c)) >= 0;
        int known = c < 0x80 ? -1 : PLAIN.indexOf(Character.toLowerCase(c));
        if (known < 0) {
          plain.append(c);
        } else {
          int blank = PLAIN.indexOf(' ', known);
          plain.append(PLAIN, known + 1, blank < 0 ? PLAIN.length() : blank);
        }
      }
    }
    if (!capitals && !lower) {
      return plain.toString().toUpperCase(Locale.ROOT);
    }
    if (!capitals) {
      for (int i = 0; i < plain.length(); i++) {
        plain.setCharAt(i, Character.toLowerCase(plain.charAt(i)));
      }
    }
    return plain.toString();
  }
}
