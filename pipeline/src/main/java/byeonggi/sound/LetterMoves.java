// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be heard for the letters of one word, looked up once: from each letter on, the ways to
 * write the groups of letters that begin there. Immutable.
 */
final class LetterMoves {
  /** A way to hear a group of letters. */
  static final class Move {
    private final int next;
    private final int[] codes;
    private final int cost;

    private Move(int next, int[] codes, int cost) {
      this.next = next;
      this.codes = codes;
      this.cost = cost;
    }

    /** Where the word goes on after the group. */
    int next() {
      return next;
    }

    /** The codes of the sounds, in order; none if the group may be silent. Must not be changed. */
    int[] codes() {
      return codes;
    }

    /** The shifted cost of it. */
    int cost() {
      return cost;
    }
  }

  private static final int LONGEST_GROUP = 6;

  private final List<List<Move>> byLetter = new ArrayList<>();

  LetterMoves(String letters, LetterRules rules) {
    for (int i = 0; i < letters.length(); i++) {
      byLetter.add(List.copyOf(moves(letters, i, rules)));
    }
  }

  private static List<Move> moves(String letters, int at, LetterRules rules) {
    int size = letters.length();
    char letter = letters.charAt(at);
    List<Move> moves = new ArrayList<>();
    if (at > 0 && at < size - 1) {
      // A letter of the text may stand for itself.
      int[] itself = {JamoCosts.code(Character.toLowerCase(letter))};
      moves.add(new Move(at + 1, itself, 0));
    }
    if (Character.isUpperCase(letter)) {
      add(rules.ways(rules.next(rules.root(), letter)), at + 1, moves);
    }
    int node = rules.root();
    for (int k = at; k < Math.min(size, at + LONGEST_GROUP); k++) {
      node = rules.next(node, Character.toLowerCase(letters.charAt(k)));
      if (node == 0) {
        break;
      }
      add(rules.ways(node), k + 1, moves);
    }
    return moves;
  }

  private static void add(List<LetterRules.Way> ways, int next, List<Move> moves) {
    for (LetterRules.Way way : ways) {
      int[] codes = way.jamo().chars().map(sound -> JamoCosts.code((char) sound)).toArray();
      moves.add(new Move(next, codes, way.cost() << HeardText.SHIFT));
    }
  }

  /** What may be heard from a letter on. */
  List<Move> at(int letter) {
    return byLetter.get(letter);
  }
}
