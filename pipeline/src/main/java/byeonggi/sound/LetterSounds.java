// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.JamoText;
import byeonggi.text.Span;
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

  private static final int SILENT_VOWEL = 60;
  private static final int SILENT_CONSONANT = 90;

  private final List<Word> words;
  private final List<Span> spans;
  private final int[] lengths;
  private final LetterMoves[] moves;
  private final JamoCosts costs;

  LetterSounds(List<Word> words, LetterRules rules, JamoCosts costs) {
    this.words = List.copyOf(words);
    this.spans = words.stream().map(Word::span).toList();
    this.lengths = words.stream().mapToInt(Word::length).toArray();
    this.moves =
        words.stream()
            .map(word -> new LetterMoves(word.letters(), rules))
            .toArray(LetterMoves[]::new);
    this.costs = costs;
  }

  @Override
  public boolean isEmpty() {
    return words.isEmpty();
  }

  @Override
  public SoundAlignment align(CharSequence text, int start, int end) {
    JamoText heard = JamoText.of(text, Math.max(start, end - LONGEST_TEXT), end);
    HeardText ready = new HeardText(heard, costs);
    SoundGrid grid = new SoundGrid(words.size(), ready);
    for (int row = 1; row <= words.size(); row++) {
      int word = words.size() - row;
      grid.place(row, paths(words.get(word).letters(), moves[word], row, ready, grid), ready);
    }
    return new SoundAlignment(spans, lengths, heard, grid);
  }

  /** Packed paths of a whole word: of the last letters, from each letter on, down to the first. */
  private static int[] paths(
      String letters, LetterMoves moves, int row, HeardText heard, SoundGrid grid) {
    int size = letters.length();
    int[][] from = new int[size + 1][heard.columns()];
    grid.begin(row - 1, from[size]);
    for (int i = size - 1; i >= 0; i--) {
      leaveOut(letters.charAt(i), from[i], from[i + 1]);
      for (LetterMoves.Move move : moves.at(i)) {
        hear(move.codes(), move.cost(), heard, from[i], from[move.next()]);
      }
      if (i > 0 && i < size - 1) {
        skipSounds(heard, from[i]);
      }
    }
    return from[0];
  }

  private static void leaveOut(char letter, int[] paths, int[] after) {
    boolean vowel = "aeiouy".indexOf(Character.toLowerCase(letter)) >= 0;
    int silent = (vowel ? SILENT_VOWEL : SILENT_CONSONANT) << HeardText.SHIFT;
    for (int j = 0; j < paths.length; j++) {
      paths[j] = after[j] + silent;
    }
  }

  /** Lets sounds be heard between the paths after them and the paths before them. */
  private static void hear(int[] codes, int cost, HeardText heard, int[] paths, int[] after) {
    int length = codes.length;
    if (length == 0) {
      for (int j = 0; j < paths.length; j++) {
        paths[j] = Math.min(paths[j], after[j] + cost);
      }
    } else if (length == 1) {
      int[] only = heard.pairs(codes[0]);
      for (int j = 1; j < paths.length; j++) {
        paths[j] = Math.min(paths[j], after[j - 1] + cost + only[j]);
      }
    } else if (length == 2) {
      int[] first = heard.pairs(codes[0]);
      int[] second = heard.pairs(codes[1]);
      for (int j = 2; j < paths.length; j++) {
        paths[j] = Math.min(paths[j], after[j - 2] + cost + first[j] + second[j - 1]);
      }
    } else {
      for (int j = length; j < paths.length; j++) {
        int sum = after[j - length] + cost;
        for (int k = 0; k < length; k++) {
          sum += heard.pairs(codes[k])[j - k];
        }
        paths[j] = Math.min(paths[j], sum);
      }
    }
  }

  private static void skipSounds(HeardText heard, int[] paths) {
    int[] inner = heard.inner();
    for (int j = 1; j < paths.length; j++) {
      paths[j] = Math.min(paths[j], paths[j - 1] + inner[j]);
    }
  }
}
