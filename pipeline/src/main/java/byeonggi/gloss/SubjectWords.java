// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Words of Korean prose that tell which language the terms beside them are likely in: 베이징 and 중국
 * for Chinese, 교토 and 막부 for Japanese, 독일 for German. Immutable and thread-safe. Table: {@code
 * subject-words.tsv} beside this class.
 */
final class SubjectWords {
  private record Word(String text, String language) {}

  private static final class Bundled {
    static final SubjectWords WORDS = new SubjectWords();
  }

  private final Map<Character, List<Word>> byFirst = new HashMap<>();

  private SubjectWords() {
    LanguageTable.forEachRow(
        "subject-words.tsv",
        cells ->
            byFirst
                .computeIfAbsent(cells[0].charAt(0), c -> new ArrayList<>())
                .add(new Word(cells[0], cells[1])));
    byFirst
        .values()
        .forEach(
            words -> words.sort((a, b) -> Integer.compare(b.text().length(), a.text().length())));
  }

  /** The bundled table, read on first use. */
  static SubjectWords bundled() {
    return Bundled.WORDS;
  }

  /**
   * Hands each beginning of a word in {@code text} between two offsets to {@code found}: where, its
   * language.
   */
  void find(CharSequence text, int start, int end, BiConsumer<Integer, String> found) {
    int i = start;
    while (i < end) {
      boolean begins = i == 0 || Script.of(text.charAt(i - 1)) != Script.HANGUL;
      Word word = begins ? at(text, i, end) : null;
      if (word != null) {
        found.accept(i, word.language());
      }
      i += word == null ? 1 : word.text().length();
    }
  }

  private static boolean isAt(CharSequence text, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The longest word at an offset, or null. */
  private Word at(CharSequence text, int at, int end) {
    List<Word> words = byFirst.get(text.charAt(at));
    if (words == null) {
      return null;
    }
    for (Word word : words) {
      if (at + word.text().length() <= end && isAt(text, at, word.text())) {
        return word;
      }
    }
    return null;
  }
}
