// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.MandarinReadings;
import byeonggi.sound.Romaji;
import byeonggi.text.Script;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Other languages in Latin letters: pinyin, romaji, the scholars' spelling of Sanskrit. */
final class Romanisation {
  private static final int LONGEST_TERM = 200;
  private static final String MACRON = "\u0304";
  private static final String TONES = "\u0301\u030C\u0300" + MACRON;
  private static final char DOT_BELOW = '\u0323';
  private static final char TILDE = '\u0303';
  private static final char DOT_ABOVE = '\u0307';

  private static final class Brands {
    static final Set<String> ALL = new HashSet<>();

    static {
      LanguageTable.forEachRow("brands-in-pinyin.txt", cells -> ALL.add(cells[0]));
    }
  }

  private Romanisation() {}

  /** Whether the world knows a firm or service by this pinyin. */
  static boolean isBrand(String term) {
    return Brands.ALL.contains(term);
  }

  /** Whether the letters can be Japanese: {@code wabi-sabi}, {@code Tōkyō}. */
  static boolean isRomaji(String term) {
    return Romaji.hiragana(term).isPresent();
  }

  /** Whether long vowels are marked as Hepburn does, and no others: {@code hokkaijōin}. */
  static boolean hasLongVowels(String term) {
    String marked = Normalizer.normalize(term, Normalizer.Form.NFD);
    boolean any = false;
    for (int i = 1; i < marked.length(); i++) {
      if (isMark(marked.charAt(i))) {
        boolean longVowel =
            marked.charAt(i) == MACRON.charAt(0) && "oOuUaAeEiI".indexOf(marked.charAt(i - 1)) >= 0;
        if (!longVowel) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** Whether tones are marked as only pinyin does: {@code Běijīng}. */
  static boolean hasTones(String term) {
    String marked = Normalizer.normalize(term, Normalizer.Form.NFD);
    int tones = 0;
    boolean own = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (TONES.indexOf(c) >= 0) {
        tones++;
        own |= c == '\u030C' || c == MACRON.charAt(0);
      }
    }
    return own || tones > 1;
  }

  /** The letters without marks of tone. */
  static String withoutTones(String term) {
    String marked = Normalizer.normalize(term, Normalizer.Form.NFD);
    return Normalizer.normalize(marked.replaceAll("[" + TONES + "]", ""), Normalizer.Form.NFC);
  }

  /** Whether letters have the marks of the scholars' spelling of Indian and Arabic words. */
  static boolean hasScholarlyMarks(String term) {
    String marked = Normalizer.normalize(term, Normalizer.Form.NFD);
    boolean longVowel = marked.contains("a" + MACRON) || marked.contains("A" + MACRON);
    for (int i = 1; i < marked.length(); i++) {
      char letter = Character.toLowerCase(marked.charAt(i - 1));
      switch (marked.charAt(i)) {
        case DOT_BELOW -> {
          if ("rtdnslhmz".indexOf(letter) >= 0) {
            return true;
          }
        }
        case DOT_ABOVE -> {
          if ("nm".indexOf(letter) >= 0) {
            return true;
          }
        }
        case '\u0301' -> {
          if (letter == 's') {
            return true;
          }
        }
        case TILDE -> {
          if (letter == 'n' && longVowel) {
            return true;
          }
        }
        default -> {
          // says nothing
        }
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Whether {@code letters} are the pinyin of {@code han}, character by character: {@code Xiumi} of
   * 秀米. Tones, blanks, hyphens and capitals do not count.
   */
  static boolean isPinyinOf(String letters, String han) {
    if (letters.length() > LONGEST_TERM
        || han.length() > LONGEST_TERM
        || !Script.LATIN.isIn(letters)
        || !Script.HAN.isIn(han)) {
      return false;
    }
    String spelt =
        withoutTones(letters).toLowerCase(Locale.ROOT).replace('v', 'ü').replaceAll("[^a-zü]", "");
    Set<Integer> ends = new HashSet<>(Set.of(0));
    for (int i = 0; i < han.length() && !ends.isEmpty(); i++) {
      if (Script.of(han.charAt(i)) != Script.HAN) {
        continue;
      }
      Set<Integer> next = new HashSet<>();
      for (String syllable : MandarinReadings.bundled().readings(han.charAt(i))) {
        for (int end : ends) {
          if (spelt.startsWith(syllable, end)
              || spelt.startsWith(syllable.replace('ü', 'u'), end)) {
            next.add(end + syllable.length());
          }
        }
      }
      ends = next;
    }
    return spelt.length() > 1 && ends.contains(spelt.length());
  }
}
