// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Finds for each character that a parser made of a piece of source where in the source it stands.
 * The parsers tell where a piece begins, not where its characters are once escapes and character
 * references in it are decoded.
 */
final class CharacterAlignment {
  /** Takes the aligned characters in order. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes a character.
     *
     * @param c the character
     * @param offset where it, or the reference that it was decoded from, begins in the source
     */
    void accept(char c, int offset);
  }

  /** How far to look for a character after something that the parser left out. */
  private static final int REACH = 64;

  private static final String EMPTY_TAG = "</>";

  private static final Pattern MARKDOWN_REFERENCE =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{0,31});");
  private static final Pattern HTML_REFERENCE =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]{0,31});?");

  private static final Pattern NO_REFERENCE = Pattern.compile("(?!)");

  private final Pattern reference;
  private final boolean backslashEscapes;
  private final boolean skipsEmptyTags;

  private CharacterAlignment(Pattern reference, boolean backslashEscapes, boolean skipsEmptyTags) {
    this.reference = reference;
    this.backslashEscapes = backslashEscapes;
    this.skipsEmptyTags = skipsEmptyTags;
  }

  /** For Markdown: references need their semicolon, and a backslash escapes punctuation. */
  static CharacterAlignment ofMarkdown() {
    return new CharacterAlignment(MARKDOWN_REFERENCE, true, false);
  }

  /** For HTML: some references do without their semicolon, and {@code </>} is nothing. */
  static CharacterAlignment ofHtml() {
    return new CharacterAlignment(HTML_REFERENCE, false, true);
  }

  /** For text that nothing is decoded in. */
  static CharacterAlignment ofVerbatimText() {
    return new CharacterAlignment(NO_REFERENCE, false, false);
  }

  /**
   * Aligns {@code literal} with the source that it was made from.
   *
   * @param literal what the parser made
   * @param source the whole source
   * @param from where the piece begins in the source
   * @param to where it ends at the latest
   */
  void align(String literal, String source, int from, int to, Sink sink) {
    int at = from;
    int done = 0;
    while (done < literal.length()) {
      char wanted = literal.charAt(done);
      if (at >= to) {
        sink.accept(wanted, Math.max(from, to - 1));
        done++;
        continue;
      }
      if (skipsEmptyTags
          && source.startsWith(EMPTY_TAG, at)
          && !literal.startsWith(EMPTY_TAG, done)) {
        at += EMPTY_TAG.length();
        continue;
      }
      char found = source.charAt(at);
      Decoding decoding = found == '&' ? decodingAt(literal, done, source, at, to) : null;
      if (decoding != null) {
        for (int i = 0; i < decoding.decoded; i++) {
          sink.accept(literal.charAt(done + i), at);
        }
        done += decoding.decoded;
        at += decoding.encoded;
      } else if (backslashEscapes
          && found == '\\'
          && at + 1 < to
          && source.charAt(at + 1) == wanted
          && isAsciiPunctuation(wanted)) {
        sink.accept(wanted, at + 1);
        done++;
        at += 2;
      } else {
        at = found == wanted ? at : next(wanted, source, at, to);
        sink.accept(wanted, at);
        done++;
        at++;
      }
    }
  }

  /** Where {@code wanted} comes next; {@code at} itself when it is not near. */
  private static int next(char wanted, String source, int at, int to) {
    for (int i = at; i < Math.min(to, at + REACH); i++) {
      if (source.charAt(i) == wanted) {
        return i;
      }
    }
    return at;
  }

  /**
   * The reference at {@code at}, or null when there is none that decodes to what is wanted.
   *
   * @see <a href="https://html.spec.whatwg.org/#character-reference-state">HTML, character
   *     references</a>
   */
  private Decoding decodingAt(String literal, int done, String source, int at, int to) {
    Matcher matcher = reference.matcher(source).region(at, to);
    if (!matcher.lookingAt()) {
      return null;
    }
    String encoded = matcher.group();
    if (encoded.charAt(1) == '#') {
      return new Decoding(encoded.length(), Character.charCount(literal.codePointAt(done)));
    }
    String decoded = Parser.unescapeEntities(encoded, false);
    int rest = encoded.endsWith(";") ? 0 : commonEnd(encoded, decoded);
    String character = decoded.substring(0, decoded.length() - rest);
    return !decoded.equals(encoded) && literal.startsWith(character, done)
        ? new Decoding(encoded.length() - rest, character.length())
        : null;
  }

  /** In {@code &copyright} only {@code &copy} is a reference; the rest stays. */
  private static int commonEnd(String a, String b) {
    int count = 0;
    while (count < Math.min(a.length(), b.length())
        && a.charAt(a.length() - 1 - count) == b.charAt(b.length() - 1 - count)) {
      count++;
    }
    return count;
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private record Decoding(int encoded, int decoded) {}
}
