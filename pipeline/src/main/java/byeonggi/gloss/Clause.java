// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * The eojeol of a left text back to where the sentence or the block begins, with their morphemes.
 * Offsets are UTF-16 units of the left text.
 */
final class Clause {
  /** Eojeol beyond this many from the bracket are not looked at. */
  private static final int MOST_EOJEOL = 14;

  private final String text;
  private final int start;
  private final boolean fromBlockStart;
  private final List<Eojeol> eojeols;
  private final List<Morpheme> morphemes;

  private Clause(
      String text,
      int start,
      boolean fromBlockStart,
      List<Eojeol> eojeols,
      List<Morpheme> morphemes) {
    this.text = text;
    this.start = start;
    this.fromBlockStart = fromBlockStart;
    this.eojeols = eojeols;
    this.morphemes = morphemes;
  }

  static Clause of(LeftText left, Morphology morphology) {
    String text = left.text();
    int sentence = sentenceStart(text);
    List<int[]> words = words(text, sentence);
    boolean whole = words.size() <= MOST_EOJEOL;
    if (!whole) {
      words = words.subList(words.size() - MOST_EOJEOL, words.size());
    }
    int start = words.isEmpty() ? text.length() : words.get(0)[0];
    List<Morpheme> morphemes = shifted(morphology.analyse(text.substring(start)), start);
    List<Eojeol> eojeols = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int next = i + 1 < words.size() ? words.get(i + 1)[0] : text.length();
      eojeols.add(eojeol(text, words.get(i)[0], words.get(i)[1], next, morphemes));
    }
    boolean blockStart = whole && (sentence > 0 || left.fromBlockStart());
    return new Clause(text, start, blockStart, List.copyOf(eojeols), List.copyOf(morphemes));
  }

  /** After the last sentence end, list number or bullet that a blank follows. */
  private static int sentenceStart(String text) {
    int lastLetter = text.length();
    while (lastLetter > 0 && !isLetter(text, lastLetter - 1)) {
      lastLetter--;
    }
    for (int i = lastLetter - 1; i > 0; i--) {
      if (!Character.isWhitespace(text.charAt(i))) {
        continue;
      }
      int mark = i - 1;
      while (mark > 0 && Quotes.isClosing(text.charAt(mark))) {
        mark--;
      }
      if (".?!。？！".indexOf(text.charAt(mark)) >= 0 || isBullet(text, mark)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isBullet(String text, int at) {
    return "•▶►◆■□○●◎※▪◦".indexOf(text.charAt(at)) >= 0
        && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
  }

  /** Whether the unit is a letter or digit, or half of one. */
  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isSurrogate(c)) {
      return Character.isLetterOrDigit(c);
    }
    int codePoint =
        Character.isHighSurrogate(c) ? text.codePointAt(at) : text.codePointBefore(at + 1);
    return Character.isLetterOrDigit(codePoint);
  }

  /** Start and end of the letters of each word; words without a letter belong to the gap. */
  private static List<int[]> words(String text, int from) {
    List<int[]> words = new ArrayList<>();
    int at = from;
    while (at < text.length()) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int first = start;
      while (first < at && !isLetter(text, first)) {
        first++;
      }
      int end = at;
      while (end > first && !isLetter(text, end - 1)) {
        end--;
      }
      if (first < end) {
        words.add(new int[] {first, end});
      }
    }
    return words;
  }

  private static List<Morpheme> shifted(List<Morpheme> morphemes, int by) {
    return morphemes.stream()
        .map(m -> new Morpheme(m.start() + by, m.end() + by, m.first(), m.last()))
        .toList();
  }

  private static Eojeol eojeol(
      String text, int start, int end, int next, List<Morpheme> morphemes) {
    Morpheme first = null;
    Morpheme last = null;
    for (Morpheme m : morphemes) {
      if (m.end() > start && first == null) {
        first = m;
      }
      if (m.start() < end) {
        last = m;
      }
    }
    Tail tail = Tail.OTHER;
    if (last != null) {
      tail = Tail.of(last.last());
    }
    if (tail == Tail.OTHER && Script.of(text.codePointBefore(end)) == Script.LATIN) {
      tail = Tail.FOREIGN;
    }
    for (int i = end; i < next; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        tail = Tail.LINE_END;
      } else if (!Character.isWhitespace(c) && !(i == next - 1 && Quotes.isOpening(c))) {
        tail = Tail.ofMark(c);
        if (tail != Tail.CLOSING_QUOTE) {
          break;
        }
      }
    }
    boolean quoteBefore = start > 0 && Quotes.isOpening(text.charAt(start - 1));
    return new Eojeol(start, end, tail, first == null ? Grammar.OTHER : first.first(), quoteBefore);
  }

  String text() {
    return text;
  }

  /** Where the first eojeol begins. */
  int start() {
    return start;
  }

  /** Whether a sentence, list item, cell or heading begins with the first eojeol. */
  boolean fromBlockStart() {
    return fromBlockStart;
  }

  List<Eojeol> eojeols() {
    return eojeols;
  }

  List<Morpheme> morphemes() {
    return morphemes;
  }
}
