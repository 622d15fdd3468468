// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.Script;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Japanese in Latin letters, by Hepburn's and the official (Kunrei) spelling: wabi-sabi, Tōkyō,
 * hokkaijōin. Stateless.
 */
public final class Romaji {
  private static final int LONGEST_TERM = 200;
  private static final Map<String, String> SYLLABLES = syllables();

  private Romaji() {}

  private static Map<String, String> syllables() {
    Map<String, String> syllables = new HashMap<>();
    String[] rows = {
      " あいうえお", "kかきくけこ", "gがぎぐげご", "sさしすせそ", "zざじずぜぞ", "tたちつてと", "dだぢづでど", "nなにぬねの", "hはひふへほ",
      "bばびぶべぼ", "pぱぴぷぺぽ", "mまみむめも", "rらりるれろ"
    };
    for (String row : rows) {
      String consonant = row.substring(0, 1).strip();
      for (int i = 0; i < 5; i++) {
        syllables.put(consonant + "aiueo".charAt(i), row.substring(i + 1, i + 2));
      }
      if (!consonant.isEmpty()) {
        addGlides(syllables, consonant + "y", row.charAt(2));
      }
    }
    syllables.putAll(Map.of("ya", "や", "yu", "ゆ", "yo", "よ", "wa", "わ", "wo", "を", "n", "ん"));
    syllables.putAll(Map.of("shi", "し", "chi", "ち", "tsu", "つ", "fu", "ふ", "ji", "じ"));
    addGlides(syllables, "sh", 'し');
    addGlides(syllables, "ch", 'ち');
    addGlides(syllables, "j", 'じ');
    return Map.copyOf(syllables);
  }

  private static void addGlides(Map<String, String> syllables, String onset, char kana) {
    syllables.put(onset + "a", kana + "ゃ");
    syllables.put(onset + "u", kana + "ゅ");
    syllables.put(onset + "o", kana + "ょ");
  }

  /**
   * The hiragana of a term; the signs of long vowels are left out.
   *
   * @return nothing if the letters are no syllables of Japanese
   */
  public static Optional<String> hiragana(String term) {
    if (term.length() > LONGEST_TERM || !Script.LATIN.isIn(term)) {
      return Optional.empty();
    }
    StringBuilder kana = new StringBuilder(term.length());
    for (String word : plain(term).split("[^a-z]+", -1)) {
      if (!append(word, kana)) {
        return Optional.empty();
      }
    }
    return kana.isEmpty() ? Optional.empty() : Optional.of(kana.toString());
  }

  /** The same in Hangul: {@code Kami} 가미; nothing if the letters are no syllables of Japanese. */
  public static Optional<String> hangul(String term) {
    return hiragana(term).map(kana -> KanaHangul.bundled().hangul(kana, true));
  }

  /** Small letters without marks above them. */
  private static String plain(String term) {
    return Normalizer.normalize(term, Normalizer.Form.NFD)
        .replaceAll("[\u0304\u0302'’]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean append(String word, StringBuilder kana) {
    int i = 0;
    while (i < word.length()) {
      int length = syllableAt(word, i);
      if (length > 0) {
        kana.append(SYLLABLES.get(word.substring(i, i + length)));
        i += length;
      } else if (isDoubled(word, i)) {
        kana.append('っ');
        i++;
      } else if (word.startsWith("mb", i) || word.startsWith("mp", i) || word.startsWith("mm", i)) {
        kana.append('ん');
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static int syllableAt(String word, int at) {
    for (int length = Math.min(3, word.length() - at); length > 0; length--) {
      if (SYLLABLES.containsKey(word.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isDoubled(String word, int at) {
    return at + 1 < word.length()
        && "kstpcgdbzj".indexOf(word.charAt(at)) >= 0
        && (word.charAt(at) == word.charAt(at + 1) || word.startsWith("tch", at));
  }
}
