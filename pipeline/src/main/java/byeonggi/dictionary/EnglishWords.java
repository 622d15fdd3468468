// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/**
 * A list of English words and of names that are usual in English, kept as the file's bytes, whose
 * lines are sorted. Immutable and thread-safe. Table: {@code english-words.txt}.
 */
public final class EnglishWords {
  private final byte[] text = TableFile.bytes("english-words.txt");
  private final int first = firstRow();

  private EnglishWords() {}

  private static final class Bundled {
    static final EnglishWords WORDS = new EnglishWords();
  }

  /** The bundled list, read on first use. */
  public static EnglishWords bundled() {
    return Bundled.WORDS;
  }

  /** Whether the list has {@code word} in just these letters, small or capital. */
  public boolean contains(String word) {
    int low = first;
    int high = text.length;
    while (low < high) {
      int line = lineStart((low + high) >>> 1, low);
      int compared = compare(line, word);
      if (compared == 0) {
        return true;
      }
      if (compared < 0) {
        low = lineEnd(line) + 1;
      } else {
        high = line;
      }
    }
    return false;
  }

  private int firstRow() {
    int at = 0;
    while (at < text.length && text[at] == '#') {
      at = lineEnd(at) + 1;
    }
    return at;
  }

  private int lineStart(int at, int least) {
    int start = at;
    while (start > least && text[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private int compare(int line, String word) {
    int i = 0;
    while (line + i < text.length && text[line + i] != '\n') {
      if (i == word.length()) {
        return 1;
      }
      int difference = text[line + i] - word.charAt(i);
      if (difference != 0) {
        return difference;
      }
      i++;
    }
    return i == word.length() ? 0 : -1;
  }
}
