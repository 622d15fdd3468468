// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sino-Korean readings of characters and of the words that do not read as their characters do.
 * Thread-safe. Tables: {@code hanja-readings-libhangul.tsv}, {@code hanja-readings-unihan.tsv},
 * {@code hanja-words.tsv}.
 */
public final class HanjaReadings {
  private final CharacterTable libhangul;
  private final CharacterTable unihan;
  private final HanVariants variants;
  private final Map<Integer, String> known = new ConcurrentHashMap<>();
  private final Map<String, String> words;
  private final int longestWord;

  private HanjaReadings(
      HanVariants variants,
      CharacterTable libhangul,
      CharacterTable unihan,
      Map<String, String> words) {
    this.variants = variants;
    this.libhangul = libhangul;
    this.unihan = unihan;
    this.words = words;
    longestWord = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static final class Bundled {
    static final HanjaReadings READINGS =
        new HanjaReadings(
            HanVariants.bundled(),
            CharacterTable.read("hanja-readings-libhangul.tsv"),
            CharacterTable.read("hanja-readings-unihan.tsv"),
            words());

    private static Map<String, String> words() {
      Map<String, String> words = new HashMap<>();
      TableFile.forEachRow("hanja-words.tsv", words::putIfAbsent);
      return words;
    }
  }

  /** The bundled tables, read on first use. */
  public static HanjaReadings bundled() {
    return Bundled.READINGS;
  }

  /** The same readings without what is known of these words; to measure with words held out. */
  public HanjaReadings without(Set<String> heldOut) {
    Map<String, String> others = new HashMap<>(words);
    others.keySet().removeAll(heldOut);
    return new HanjaReadings(variants, libhangul, unihan, others);
  }

  /**
   * The readings of a character, most usual first, before the initial-sound law: 樂 has 락, 악, 요; 乐
   * has them too. One syllable each, as one string; empty if none is known.
   */
  public String readings(int codePoint) {
    return known.computeIfAbsent(codePoint, this::find);
  }

  private String find(int codePoint) {
    StringBuilder found = new StringBuilder(4);
    addOwn(codePoint, found);
    variants.traditional(codePoint).codePoints().forEach(c -> addOwn(c, found));
    if (found.isEmpty()) {
      variants.others(codePoint).codePoints().forEach(c -> addOwn(c, found));
    }
    return found.toString();
  }

  private void addOwn(int codePoint, StringBuilder found) {
    addNew(unihan.row(codePoint), found);
    addNew(libhangul.row(codePoint), found);
  }

  private static void addNew(String readings, StringBuilder found) {
    for (int i = 0; i < readings.length(); i++) {
      if (found.indexOf(readings.substring(i, i + 1)) < 0) {
        found.append(readings.charAt(i));
      }
    }
  }

  /**
   * How a word reads that does not read as its characters do: 十月 시월. One syllable a character.
   *
   * @return the reading, or the empty string
   */
  public String wordReading(String word) {
    return words.getOrDefault(word, "");
  }

  /** The number of UTF-16 units of the longest such word. */
  public int longestWord() {
    return longestWord;
  }
}
