// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.BinaryDictionary;
import org.apache.lucene.analysis.ko.dict.Dictionary;

/**
 * The words of Nori's dictionaries that may begin at each place of a run of text, in the order in
 * which Nori weighs them. Offsets are UTF-16 units from the run's beginning. Used by one thread,
 * since what the words do in a clause is looked up on first use.
 */
final class NoriWords {
  /**
   * A word of a dictionary.
   *
   * @param dictionary the dictionary of known or that of unknown words
   * @param id its number in the dictionary
   * @param end unit after its last
   */
  record Word(BinaryDictionary dictionary, int id, int end) {}

  private final String run;
  private final int[] firsts;
  private final BinaryDictionary[] dictionaries;
  private final int[] ids;
  private final int[] ends;
  private final Morpheme[] morphemes;
  private final short[] left;
  private final short[] right;
  private final short[] costs;
  private final int[] alike;
  private final boolean[] bound;

  private boolean again;
  private Optional<NoriCrossing> crossing; // null until asked for
  private List<List<Morpheme>> crossed = List.of();

  /**
   * Takes the words.
   *
   * @param run the text
   * @param words the words by where they begin
   * @param firsts for each place the index of its first word, and at last the number of words
   */
  NoriWords(String run, Word[] words, int[] firsts) {
    this.run = run;
    this.firsts = firsts;
    morphemes = new Morpheme[words.length];
    dictionaries = new BinaryDictionary[words.length];
    ids = new int[words.length];
    ends = new int[words.length];
    left = new short[words.length];
    right = new short[words.length];
    costs = new short[words.length];
    alike = new int[words.length];
    bound = new boolean[words.length];
    for (int start = 0; start + 1 < firsts.length; start++) {
      for (int i = firsts[start]; i < firsts[start + 1]; i++) {
        Word word = words[i];
        dictionaries[i] = word.dictionary();
        ids[i] = word.id();
        ends[i] = word.end();
        left[i] = (short) word.dictionary().getLeftId(word.id());
        right[i] = (short) word.dictionary().getRightId(word.id());
        costs[i] = (short) word.dictionary().getWordCost(word.id());
        bound[i] = isBound(word.dictionary().getLeftPOS(word.id()));
        alike[i] = alike(i, firsts[start]);
      }
    }
  }

  private int alike(int word, int first) {
    int same = first;
    while (left[same] != left[word] || bound[same] != bound[word]) {
      same++;
    }
    return same;
  }

  private static boolean isBound(POS.Tag tag) {
    return switch (tag) {
      case E, J, VCP, XSA, XSN, XSV -> true;
      default -> false;
    };
  }

  /** Says that the run has come again, and that all its words end in it. */
  void comesAgain() {
    again = true;
  }

  /**
   * The cheapest ways through the run; nothing as long as it has come but once, where a blank of
   * any kind is in it, and where order decides between equals.
   */
  Optional<NoriCrossing> crossing(NoriCrossings finder) {
    if (!again) {
      return Optional.empty();
    }
    if (crossing == null) {
      boolean blank = run.chars().anyMatch(c -> Character.getType(c) == Character.SPACE_SEPARATOR);
      crossing = blank ? Optional.empty() : finder.through(this);
    }
    return crossing;
  }

  /** The morphemes on the way to an exit of the crossing, last one first; offsets of the run. */
  List<Morpheme> crossed(NoriCrossings finder, int exit) {
    NoriCrossing ways = crossing.orElseThrow();
    if (crossed.isEmpty()) {
      int exits = ways.firstExit(ways.entries());
      crossed = new ArrayList<>(Collections.nCopies(exits, null));
    }
    if (crossed.get(exit) == null) {
      crossed.set(exit, finder.reversed(this, ways, exit));
    }
    return crossed.get(exit);
  }

  /** The number of UTF-16 units of the run. */
  int length() {
    return firsts.length - 1;
  }

  /** The index of the first word that begins at a place, or of the first after it. */
  int first(int start) {
    return firsts[start];
  }

  int end(int word) {
    return ends[word];
  }

  /** What a word costs of itself. */
  int cost(int word) {
    return costs[word];
  }

  /** The number of the class that a word joins to its left with. */
  int left(int word) {
    return left[word];
  }

  /** The number of the class that a word joins to its right with. */
  int right(int word) {
    return right[word];
  }

  /** The first word of the same place that joins to its left alike; perhaps the word itself. */
  int alike(int word) {
    return alike[word];
  }

  /** Whether a word can't well follow a blank: a particle, an ending, a suffix. */
  boolean isBound(int word) {
    return bound[word];
  }

  /**
   * A word without the blanks that it begins with.
   *
   * @param start where it begins
   * @return the morpheme, its offsets those of the run, or null if it is blank
   */
  Morpheme morpheme(int word, int start) {
    if (morphemes[word] == null) {
      morphemes[word] = morpheme(start, new Word(dictionaries[word], ids[word], ends[word]));
    }
    return morphemes[word];
  }

  private Morpheme morpheme(int start, Word word) {
    int first = start;
    while (first < word.end() && Character.isWhitespace(run.charAt(first))) {
      first++;
    }
    if (first == word.end()) {
      return null;
    }
    BinaryDictionary dictionary = word.dictionary();
    Dictionary.Morpheme[] parts =
        dictionary.getMorphemes(word.id(), run.toCharArray(), start, word.end() - start);
    if (parts == null || parts.length == 0) {
      String form = run.substring(first, word.end());
      return new Morpheme(
          first,
          word.end(),
          Grammar.of(dictionary.getLeftPOS(word.id()), form),
          Grammar.of(dictionary.getRightPOS(word.id()), form));
    }
    return new Morpheme(first, word.end(), grammar(parts[0]), grammar(parts[parts.length - 1]));
  }

  private static Grammar grammar(Dictionary.Morpheme part) {
    return Grammar.of(part.posTag, part.surfaceForm);
  }
}
