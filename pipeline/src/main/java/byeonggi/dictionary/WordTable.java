// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.HashMap;
import java.util.Map;

/** What a table says of words. Immutable and thread-safe. */
final class WordTable {
  private final Map<String, String> words = new HashMap<>();
  private final int longest;

  private WordTable(String name) {
    TableFile.forEachRow(name, words::put);
    int most = 0;
    for (String word : words.keySet()) {
      most = Math.max(most, word.length());
    }
    longest = most;
  }

  /** Reads a table whose first column is a word. */
  static WordTable read(String name) {
    return new WordTable(name);
  }

  /**
   * The longest word of the table, of two characters at least, that begins at a place of a text.
   *
   * @param start UTF-16 offset
   * @return the word, or the empty string
   */
  String wordAt(String text, int start) {
    for (int end = Math.min(text.length(), start + longest); end > start + 1; end--) {
      String piece = text.substring(start, end);
      if (words.containsKey(piece) && Character.codePointCount(piece, 0, piece.length()) > 1) {
        return piece;
      }
    }
    return "";
  }

  /** What follows the word in its row; empty if the table does not hold it. */
  String row(String word) {
    return words.getOrDefault(word, "");
  }
}
