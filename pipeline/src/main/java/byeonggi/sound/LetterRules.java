// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.dictionary.TableFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What Hangul groups of Latin letters may become, as a tree of letters. Not changed once made, so
 * thread-safe. Table: {@code english-sounds.tsv}.
 */
final class LetterRules {
  /** The beginning of a word, as a letter. */
  static final char BEGIN = '^';

  /** The end of a word, as a letter. */
  static final char END = '$';

  /**
   * A way to write a group of letters.
   *
   * @param jamo what is written; empty for nothing
   * @param cost how unusual that is, in hundredths, from 0
   */
  record Way(String jamo, int cost) {}

  private static final int SYMBOLS = 54;
  private static final List<Way> NONE = List.of();

  private final List<int[]> children = new ArrayList<>();
  private final List<List<Way>> ways = new ArrayList<>();

  private LetterRules() {
    addNode();
    add(String.valueOf(BEGIN), "-");
    add(String.valueOf(END), "-");
    TableFile.forEachRow("english-sounds.tsv", this::add);
  }

  private static final class Bundled {
    static final LetterRules RULES = new LetterRules();
  }

  /** The bundled table, read on first use. */
  static LetterRules bundled() {
    return Bundled.RULES;
  }

  private int addNode() {
    children.add(new int[SYMBOLS]);
    ways.add(NONE);
    return children.size() - 1;
  }

  private void add(String letters, String cell) {
    int node = root();
    for (int i = 0; i < letters.length(); i++) {
      int[] next = children.get(node);
      int symbol = symbol(letters.charAt(i));
      if (next[symbol] == 0) {
        next[symbol] = addNode();
      }
      node = next[symbol];
    }
    List<Way> found = new ArrayList<>();
    for (String item : TableFile.items(cell, ' ')) {
      int colon = item.indexOf(':');
      String jamo = colon < 0 ? item : item.substring(0, colon);
      int cost =
          colon < 0 ? 0 : Math.round(Float.parseFloat(item.substring(colon + 1)) * JamoCosts.UNIT);
      found.add(new Way(jamo.equals("-") ? "" : jamo, cost));
    }
    ways.set(node, List.copyOf(found));
  }

  private static int symbol(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a';
    }
    if (letter >= 'A' && letter <= 'Z') {
      return 26 + letter - 'A';
    }
    return letter == BEGIN ? 52 : letter == END ? 53 : -1;
  }

  /** The node before any letter. */
  int root() {
    return 0;
  }

  /** The node after one more letter; 0 if no group of letters goes on so. */
  int next(int node, char letter) {
    int symbol = symbol(letter);
    return symbol < 0 ? 0 : children.get(node)[symbol];
  }

  /** The ways to write the letters that lead to a node; empty if they are no group of their own. */
  List<Way> ways(int node) {
    return ways.get(node);
  }
}
