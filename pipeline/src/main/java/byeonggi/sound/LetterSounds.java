// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.JamoText;
import byeonggi.text.Span;
import java.util.Arrays;
import java.util.List;

/** How a term in Latin letters may sound, word by word. Immutable and thread-safe. */
final class LetterSounds implements TermSounds {
  /**
   * A word of the term.
   *
   * @param span where it stands in the term, in UTF-16 units
   * @param letters its letters and digits between {@link LetterRules#BEGIN} and {@link
   *     LetterRules#END}; lower case, or upper if it may be spelt out letter by letter
   */
  record Word(Span span, String letters) {
    /** About how many sounds it has. */
    int length() {
      return Math.max(1, letters.length() - 2);
    }
  }

  private static final int LONGEST_GROUP = 6;
  private static final float SILENT_VOWEL = 0.6f;
  private static final float SILENT_CONSONANT = 0.9f;
  private static final float FAR = 1000f;

  private final List<Word> words;
  private final LetterRules rules;
  private final JamoCosts costs;

  LetterSounds(List<Word> words, LetterRules rules, JamoCosts costs) {
    this.words = List.copyOf(words);
    this.rules = rules;
    this.costs = costs;
  }

  @Override
  public boolean isEmpty() {
    return words.isEmpty();
  }

  @Override
  public SoundAlignment align(CharSequence text, int start, int end) {
    JamoText heard = JamoText.of(text, Math.max(start, end - LONGEST_TEXT), end);
    SoundAlignment.Grid grid = new SoundAlignment.Grid(words.size(), heard.length());
    grid.close(0, heard, costs);
    for (int row = 1; row <= words.size(); row++) {
      placeWord(words.get(words.size() - row).letters(), row, heard, grid);
      grid.close(row, heard, costs);
    }
    return new SoundAlignment(
        words.stream().map(Word::span).toList(),
        words.stream().mapToInt(Word::length).toArray(),
        heard,
        grid);
  }

  /** Costs of the last letters of a word, from each letter on, against the last sounds. */
  private void placeWord(String letters, int row, JamoText heard, SoundAlignment.Grid grid) {
    int columns = grid.columns();
    int size = letters.length();
    float[][] cost = new float[size + 1][columns];
    short[][] begun = new short[size + 1][columns];
    for (int j = 0; j < columns; j++) {
      cost[size][j] = grid.reached(row - 1, j);
      begun[size][j] = (short) j;
    }
    for (int i = size - 1; i >= 0; i--) {
      Arrays.fill(cost[i], FAR);
      leaveOut(letters.charAt(i), cost[i], begun[i], cost[i + 1], begun[i + 1]);
      hearItself(letters.charAt(i), heard, cost[i], begun[i], cost[i + 1], begun[i + 1]);
      boolean upper = Character.isUpperCase(letters.charAt(i));
      if (upper) {
        int node = rules.next(rules.root(), letters.charAt(i));
        addWays(node, heard, cost[i], begun[i], cost[i + 1], begun[i + 1]);
      }
      int node = rules.root();
      for (int k = i; k < Math.min(size, i + LONGEST_GROUP); k++) {
        node = rules.next(node, Character.toLowerCase(letters.charAt(k)));
        if (node == 0) {
          break;
        }
        addWays(node, heard, cost[i], begun[i], cost[k + 1], begun[k + 1]);
      }
      if (i > 0 && i < size - 1) {
        skipSounds(heard, cost[i], begun[i]);
      }
    }
    for (int j = 0; j < columns; j++) {
      grid.place(row, j, cost[0][j], begun[0][j]);
    }
  }

  private static void leaveOut(
      char letter, float[] cost, short[] begun, float[] after, short[] afterBegun) {
    boolean vowel = "aeiouy".indexOf(Character.toLowerCase(letter)) >= 0;
    float silent = vowel ? SILENT_VOWEL : SILENT_CONSONANT;
    for (int j = 0; j < cost.length; j++) {
      if (after[j] + silent < cost[j]) {
        cost[j] = after[j] + silent;
        begun[j] = afterBegun[j];
      }
    }
  }

  private static void hearItself(
      char letter, JamoText heard, float[] cost, short[] begun, float[] after, short[] afterBegun) {
    char low = Character.toLowerCase(letter);
    for (int j = 1; j < cost.length; j++) {
      if (heard.at(heard.length() - j) == low && after[j - 1] < cost[j]) {
        cost[j] = after[j - 1];
        begun[j] = afterBegun[j - 1];
      }
    }
  }

  private void addWays(
      int node, JamoText heard, float[] cost, short[] begun, float[] after, short[] afterBegun) {
    List<LetterRules.Way> ways = rules.ways(node);
    for (int w = 0; w < ways.size(); w++) {
      LetterRules.Way way = ways.get(w);
      String jamo = way.jamo();
      int length = jamo.length();
      for (int j = length; j < cost.length; j++) {
        float sum = after[j - length] + way.cost();
        int first = heard.length() - j;
        for (int k = 0; k < length && sum < cost[j]; k++) {
          sum += costs.pair(jamo.charAt(k), heard.at(first + k));
        }
        if (sum < cost[j]) {
          cost[j] = sum;
          begun[j] = afterBegun[j - length];
        }
      }
    }
  }

  private void skipSounds(JamoText heard, float[] cost, short[] begun) {
    for (int j = 1; j < cost.length; j++) {
      char sound = heard.at(heard.length() - j);
      float skip = cost[j - 1] + costs.lone(sound);
      if (skip < cost[j]) {
        cost[j] = skip;
        begun[j] = begun[j - 1];
      }
    }
  }
}
