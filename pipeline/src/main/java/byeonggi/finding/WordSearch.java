// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words of a list in running text: where a word begins, and nothing but particles follows.
 * How long it takes does not depend on how many words there are. Not safe for use by several
 * threads while words are added.
 *
 * @param <T> what is known of a word
 */
final class WordSearch<T> {
  /** Of so many letters there are enough beginnings that few words share one. */
  private static final int KEY = 2;

  private record Word<T>(String text, T value) {}

  /** Hears of a word that was found. */
  @FunctionalInterface
  interface Hearer<T> {
    /**
     * Hears of a word.
     *
     * @param start UTF-16 offset where it begins
     * @param end UTF-16 offset after it, particles left out
     */
    void found(int start, int end, T value);
  }

  private final Map<String, List<Word<T>>> byBeginning = new HashMap<>();

  /** Adds a word of two letters at least; a shorter one is never found. */
  void add(String word, T value) {
    if (word.length() >= KEY) {
      byBeginning
          .computeIfAbsent(word.substring(0, KEY), k -> new ArrayList<>(1))
          .add(new Word<>(word, value));
    }
  }

  boolean isEmpty() {
    return byBeginning.isEmpty();
  }

  /** Finds all words in a text, in order of their beginnings. */
  void find(String text, Hearer<T> hearer) {
    boolean before = false;
    for (int i = 0; i + KEY <= text.length(); i++) {
      boolean letter = isLetter(text.charAt(i));
      if (letter && !before) {
        for (Word<T> word : byBeginning.getOrDefault(text.substring(i, i + KEY), List.of())) {
          int end = i + word.text().length();
          if (text.startsWith(word.text(), i) && endsThere(text, end)) {
            hearer.found(i, end, word.value());
          }
        }
      }
      before = letter;
    }
  }

  private static boolean endsThere(String text, int end) {
    int rest = end;
    while (rest < text.length() && isLetter(text.charAt(rest))) {
      rest++;
    }
    return rest == end || Particles.mayFollow(text.substring(end, rest));
  }

  private static boolean isLetter(char c) {
    Script script = Script.of(c);
    return script != Script.SPACE && script != Script.MARK;
  }
}
