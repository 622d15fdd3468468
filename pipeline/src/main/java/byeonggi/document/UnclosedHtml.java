// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes an opening angle bracket that opens nothing for the text that it is: the beginning of a
 * comment, declaration, instruction or section of CDATA that is closed nowhere in its block, or of
 * a tag before whose end another one begins. The parser comes to the same end, but looks for the
 * closing sign to the end of the block for each of them. Serves one block.
 */
final class UnclosedHtml implements InlineContentParser {

  private enum Kind {
    COMMENT("!--", "-->"),
    CDATA("![CDATA[", "]]>"),
    INSTRUCTION("?", "?>"),
    DECLARATION("!", ">");

    private final String opening;
    private final String closing;

    Kind(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }
  }

  /** Makes one for each block. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
      return new UnclosedHtml();
    }
  }

  /** Tags with a quotation mark before the next bracket: the bracket may be within quotes. */
  private static final int MOST_QUOTED = 100;

  /** Those of which no closing sign is left. */
  private final Set<Kind> unclosed = EnumSet.noneOf(Kind.class);

  private int quoted;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position after = scanner.position();
    Optional<Kind> opened = openedBy(scanner);
    scanner.setPosition(after);
    if (opened.isEmpty()) {
      boolean tag = mayBeTag(scanner);
      scanner.setPosition(after);
      return tag ? ParsedInline.none() : ParsedInline.of(new Text("<"), after);
    }
    Kind kind = opened.get();
    if (!unclosed.contains(kind)) {
      boolean closed = isAhead(scanner, kind.closing);
      scanner.setPosition(after);
      if (closed) {
        return ParsedInline.none();
      }
      unclosed.add(kind);
    }
    return ParsedInline.of(new Text("<"), after);
  }

  private static Optional<Kind> openedBy(Scanner scanner) {
    for (Kind kind : Kind.values()) {
      if (scanner.next(kind.opening) && (kind != Kind.DECLARATION || isLetter(scanner.peek()))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Reads on to the next angle bracket. */
  private boolean mayBeTag(Scanner scanner) {
    boolean quotes = false;
    char c = scanner.peek();
    while (c != Scanner.END && c != '<' && c != '>') {
      quotes |= c == '"' || c == '\'';
      scanner.next();
      c = scanner.peek();
    }
    return c == '>' || (quotes && quoted++ < MOST_QUOTED);
  }

  private static boolean isAhead(Scanner scanner, String sign) {
    while (scanner.find(sign.charAt(0)) >= 0) {
      if (scanner.next(sign)) {
        return true;
      }
      scanner.next();
    }
    return false;
  }
}
