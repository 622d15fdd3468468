// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import byeonggi.text.NormalText;
import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Collects the prose of plain text. Blank lines part paragraphs, and so do lines without a letter
 * or digit. A line that begins with a bullet or number begins a list item; the sign is not part of
 * its text.
 *
 * <p>A line is full when the first word of the next would not have fitted into the widest line of
 * the paragraph. Where most lines of a paragraph are full and the widest has at least 40 columns,
 * the end of a full line that ends no sentence is taken for wrapping ({@code '\n'}). All other line
 * ends were meant: {@link Passage#BREAK}.
 */
final class PlainProse {
  /** In columns of a terminal, where a Hangul syllable takes two. */
  private static final int NARROWEST = 40;

  private static final Pattern ITEM_SIGN =
      Pattern.compile("\\s*(?:[-*+\u2022\u2023\u25AA\u25A0\u25CF\u25CB]|\\d{1,3}[.)])\\s+");
  private static final String SENTENCE_ENDS = ".?!\u2026\u3002";
  private static final String CLOSING_SIGNS = "\"'\u2019\u201D)]";

  private final Excerpt excerpt;
  private final PassageKind kindOfParagraphs;
  private final PassageBuilder passages;

  private PlainProse(Excerpt excerpt, PassageKind kindOfParagraphs, PassageBuilder passages) {
    this.excerpt = excerpt;
    this.kindOfParagraphs = kindOfParagraphs;
    this.passages = passages;
  }

  /**
   * Adds the passages of a text.
   *
   * @param kind what its paragraphs are
   */
  static void of(Excerpt text, PassageKind kind, PassageBuilder passages) {
    new PlainProse(text, kind, passages).read();
  }

  private void read() {
    String text = excerpt.text();
    List<Line> paragraph = new ArrayList<>();
    PassageKind kind = kindOfParagraphs;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      String content = text.substring(start, end);
      Matcher item = ITEM_SIGN.matcher(content);
      boolean speaks = content.codePoints().anyMatch(Character::isLetterOrDigit);
      boolean begins = speaks && item.lookingAt();
      if (!speaks || begins) {
        addPassage(paragraph, kind);
        kind = begins ? PassageKind.LIST_ITEM : kindOfParagraphs;
      }
      if (speaks) {
        int sign = begins ? item.end() : 0;
        paragraph.add(Line.of(content.substring(sign), start + sign));
      }
      start = end + 1;
      if (end + 1 < text.length() && text.startsWith("\r\n", end)) {
        start++;
      }
    }
    addPassage(paragraph, kind);
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Adds the lines as one passage and clears them. */
  private void addPassage(List<Line> lines, PassageKind kind) {
    int width = lines.stream().mapToInt(Line::columns).max().orElse(0);
    long full = IntStream.range(0, lines.size()).filter(i -> isFull(lines, i, width)).count();
    boolean wraps = width >= NARROWEST && full * 2 > lines.size() - 1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int c = 0; c < line.text.length(); c++) {
        passages.append(line.text.charAt(c), excerpt.sourceOf(line.start + c));
      }
      if (i + 1 < lines.size()) {
        boolean wrapped = wraps && isFull(lines, i, width) && !line.endsSentence();
        int end = excerpt.sourceOf(line.start + line.text.length());
        passages.append(wrapped ? '\n' : Passage.BREAK, end);
      }
    }
    passages.end(kind);
    lines.clear();
  }

  private static boolean isFull(List<Line> lines, int index, int width) {
    return index + 1 < lines.size()
        && lines.get(index).columns() + 1 + Line.columns(lines.get(index + 1).firstWord()) > width;
  }

  /**
   * A line without the blanks around it.
   *
   * @param start where it begins in the text
   */
  private record Line(String text, int start) {
    static Line of(String content, int start) {
      String text = content.strip();
      return new Line(text, start + content.indexOf(text));
    }

    int columns() {
      return columns(text);
    }

    static int columns(String text) {
      return NormalText.string(text).codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
      Script script = Script.of(codePoint);
      return script == Script.HANGUL
          || script == Script.HAN
          || script == Script.KANA
          || (codePoint >= 0x3000 && codePoint < 0x3040)
          || (codePoint > 0xFF00 && codePoint < 0xFF61);
    }

    String firstWord() {
      int end = 0;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      return text.substring(0, end);
    }

    boolean endsSentence() {
      int end = text.length();
      while (end > 0 && CLOSING_SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
  }
}
