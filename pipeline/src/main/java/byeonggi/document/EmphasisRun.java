// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * A run of {@code *}, {@code _} or {@code ~} in Markdown that may open or close emphasis.
 *
 * <p>CommonMark's rule for what opens and what closes supposes blanks between words: in {@code
 * **굵게(源)**은} the second run is followed by a letter and so can't close. The rule here adds that of
 * the CJK-friendly amendments, by which a CJK character beside a run frees it as a blank does; and
 * a double run needs only something on its inner side.
 *
 * @see <a href="https://github.com/tats-u/markdown-cjk-friendly">Markdown CJK-friendly
 *     amendments</a>
 * @see <a href="https://spec.commonmark.org/0.31.2/#delimiter-run">CommonMark, delimiter runs</a>
 */
final class EmphasisRun extends CustomNode {
  private final char sign;
  private final int length;
  private final boolean opens;
  private final boolean closes;
  private final List<EmphasisPair> opened = new ArrayList<>();
  private final List<EmphasisPair> closed = new ArrayList<>();
  private int left;
  private int usedToOpen;

  private EmphasisRun(char sign, int length, boolean opens, boolean closes) {
    this.sign = sign;
    this.length = length;
    this.opens = opens;
    this.closes = closes;
    left = length;
  }

  String sign() {
    return String.valueOf(sign);
  }

  int length() {
    return length;
  }

  /** How many signs belong to no pair and so stay in the text. */
  int left() {
    return left;
  }

  int usedToOpen() {
    return usedToOpen;
  }

  boolean opens() {
    return opens;
  }

  boolean closes() {
    return closes;
  }

  /** The pairs that this run begins. */
  List<EmphasisPair> opened() {
    return opened;
  }

  /** The pairs that this run ends. */
  List<EmphasisPair> closed() {
    return closed;
  }

  /** Whether this run and a later one can make a pair. */
  boolean pairsWith(EmphasisRun closer) {
    if (sign != closer.sign) {
      return false;
    }
    boolean bothWays = closes || closer.opens;
    return !bothWays
        || (length + closer.length) % 3 != 0
        || (length % 3 == 0 && closer.length % 3 == 0);
  }

  /** Pairs the innermost signs of this run and a later one. */
  void pair(EmphasisRun closer) {
    int signs = Math.min(left, closer.left) >= 2 ? 2 : 1;
    left -= signs;
    usedToOpen += signs;
    closer.left -= signs;
    if (sign != '~') {
      EmphasisPair pair = new EmphasisPair(signs == 2 ? Mark.Kind.STRONG : Mark.Kind.EMPHASIS);
      opened.add(pair);
      closer.closed.add(pair);
    }
  }

  /** Takes runs from the text. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('*', '_', '~');
    }

    @Override
    public InlineContentParser create() {
      return Factory::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
      Scanner scanner = state.scanner();
      char sign = scanner.peek();
      Neighbour before = Neighbour.of(scanner.peekPreviousCodePoint());
      int length = scanner.matchMultiple(sign);
      Neighbour after = Neighbour.of(scanner.peekCodePoint());
      return ParsedInline.of(run(sign, length, before, after), scanner.position());
    }

    private static EmphasisRun run(char sign, int length, Neighbour before, Neighbour after) {
      boolean loose = sign == '*' && length >= 2;
      boolean opens =
          !after.blank
              && (loose || !after.punctuation || before.blank || before.punctuation || before.cjk);
      boolean closes =
          !before.blank
              && (loose || !before.punctuation || after.blank || after.punctuation || after.cjk);
      return switch (sign) {
        case '*' -> {
          boolean times = length == 1 && before.digit && after.digit;
          yield new EmphasisRun(sign, length, opens && !times, closes && !times);
        }
        case '_' ->
            // Inside a word it is part of a name, except before a Korean particle.
            new EmphasisRun(
                sign,
                length,
                opens && (!closes || before.punctuation || (after.punctuation && before.cjk)),
                closes && (!opens || after.punctuation || after.cjk));
        default ->
            // A single tilde is a range in Korean: 3~5명.
            new EmphasisRun(sign, length, length == 2 && opens, length == 2 && closes);
      };
    }
  }

  /** What stands beside a run. */
  private record Neighbour(boolean blank, boolean punctuation, boolean cjk, boolean digit) {
    static Neighbour of(int codePoint) {
      boolean cjk = isCjk(codePoint);
      return new Neighbour(
          codePoint == Scanner.END || Characters.isWhitespaceCodePoint(codePoint),
          !cjk && Characters.isPunctuationCodePoint(codePoint),
          cjk,
          Character.isDigit(codePoint));
    }

    private static boolean isCjk(int codePoint) {
      Script script = Script.of(codePoint);
      return script == Script.HANGUL
          || script == Script.HAN
          || script == Script.KANA
          || (codePoint > 0x3000 && codePoint < 0x3040) // CJK punctuation
          || (codePoint > 0xFF00 && codePoint < 0xFF61); // full-width forms
    }
  }
}
