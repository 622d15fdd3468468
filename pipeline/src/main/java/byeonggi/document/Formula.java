// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import byeonggi.text.Script;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * A formula in a sentence: {@code $x^2$}, {@code $$x^2$$}.
 *
 * <p>So that prices ({@code $3와 $5}) stay text, a single dollar opens only before, and closes only
 * after, something other than a blank, and does not close before a digit; these are Pandoc's rules.
 * Hangul makes a formula only where there is a command ({@code \text{가용성}}) as well.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#extension-tex_math_dollars">Pandoc's manual,
 *     tex_math_dollars</a>
 */
final class Formula extends CustomNode {

  /** Whether this may stand between dollar signs. */
  static boolean isFormula(String content) {
    return !content.isBlank()
        && content.indexOf('`') < 0
        && (content.indexOf('\\') >= 0 || !Script.HANGUL.isIn(content));
  }

  /** Takes formulas from the text. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return Factory::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
      Scanner scanner = state.scanner();
      if (scanner.peekPreviousCodePoint() == '$') {
        return ParsedInline.none(); // within a run that opens nothing; counting it again is slow
      }
      int opening = scanner.matchMultiple('$');
      boolean display = opening == 2;
      Position start = scanner.position();
      if (opening > 2 || (!display && Character.isWhitespace(scanner.peek()))) {
        return ParsedInline.none();
      }
      while (scanner.find('$') >= 0) {
        Position end = scanner.position();
        boolean escaped = scanner.peekPreviousCodePoint() == '\\';
        int dollars = scanner.matchMultiple('$');
        if (!escaped && dollars == opening) {
          SourceLines content = scanner.getSource(start, end);
          return closes(content.getContent(), display, scanner.peek())
              ? ParsedInline.of(new Formula(), scanner.position())
              : ParsedInline.none();
        }
        if (!display && !escaped) {
          return ParsedInline.none();
        }
      }
      return ParsedInline.none();
    }

    private static boolean closes(String content, boolean display, char next) {
      return isFormula(content)
          && (display
              || (!Character.isWhitespace(content.charAt(content.length() - 1))
                  && !Character.isDigit(next)));
    }
  }
}
