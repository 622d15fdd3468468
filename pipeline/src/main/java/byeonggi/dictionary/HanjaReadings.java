// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.HashMap;
import java.util.Map;
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
  private final Map<String, String> words = new HashMap<>();
  private final int longestWord;

  private HanjaReadings(HanVariants variants) {
    this.variants = variants;
    libhangul = CharacterTable.read("hanja-readings-libhangul.tsv");
    unihan = CharacterTable.read("hanja-readings-unihan.tsv");
    TableFile.forEachRow("hanja-words.tsv", words::putIfAbsent);
    longestWord = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static final class Bundled {
    static final HanjaReadings READINGS = new HanjaReadings(HanVariants.bundled());
  }

  /** The bundled tables, read on first use. */
  public static HanjaReadings bundled() {
    return Bundled.READINGS;
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
