// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Collects the prose of HTML. Each block element is a passage; white space is collapsed as browsers
 * do.
 */
final class HtmlProse implements NodeFilter {
  private static final CharacterAlignment ALIGNMENT = CharacterAlignment.ofHtml();
  private static final CharacterAlignment VERBATIM = CharacterAlignment.ofVerbatimText();
  private static final String CDATA_OPENING = "<![CDATA[";
  private static final Pattern FIRST_TAG = Pattern.compile("\\s*<([a-zA-Z][a-zA-Z0-9]*)");

  /** {@code <sup>[3]</sup>}: points to a note, and is not read with the sentence. */
  private static final Pattern NOTE_SIGN = Pattern.compile("\\s*\\[[^\\[\\]]{1,12}]\\s*");

  /** How long the source of a note sign may be; reading the text of all nested ones is slow. */
  private static final int NOTE_SIGN_REACH = 500;

  private final Excerpt html;
  private final PassageBuilder passages;
  private final Deque<PassageKind> kinds = new ArrayDeque<>();
  private final List<OpenMark> openMarks = new ArrayList<>();

  private HtmlProse(Excerpt html, PassageBuilder passages, PassageKind kind) {
    this.html = html;
    this.passages = passages;
    kinds.push(kind);
  }

  /** Adds the passages of a whole page. */
  static void ofPage(Excerpt html, PassageBuilder passages) {
    Node page = parser().parseInput(html.text(), "");
    HtmlProse prose = new HtmlProse(html, passages, PassageKind.PARAGRAPH);
    NodeTraversor.filter(prose, page);
    prose.endPassage();
  }

  /**
   * Adds the passages of a piece of a page.
   *
   * @param kind what prose is that no element says otherwise of
   */
  static void ofFragment(Excerpt html, PassageKind kind, PassageBuilder passages) {
    HtmlProse prose = new HtmlProse(html, passages, kind);
    for (Node node : parser().parseFragmentInput(html.text(), contextOf(html.text()), "")) {
      NodeTraversor.filter(prose, node);
    }
    prose.endPassage();
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true);
  }

  /** A row or cell without its table would lose its tags, and cells would run together. */
  private static Element contextOf(String fragment) {
    Matcher first = FIRST_TAG.matcher(fragment);
    String tag = first.lookingAt() ? first.group(1) : "";
    return new Element(
        switch (tag) {
          case "td", "th" -> "tr";
          case "tr" -> "tbody";
          case "tbody", "thead", "tfoot", "caption" -> "table";
          default -> "body";
        });
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String name = element.normalName();
    if (HtmlTags.isUnread(name) || element.hasAttr("hidden") || isNoteSign(element)) {
      if (HtmlTags.isBlock(name, element.isBlock())) {
        endPassage();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (HtmlTags.isObject(name)) {
      passages.append(Passage.OBJECT, sourceOf(element));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      passages.append(Passage.BREAK, sourceOf(element));
    }
    if (HtmlTags.isBlock(name, element.isBlock())) {
      endPassage();
    }
    HtmlTags.kindOf(name).ifPresent(kinds::push);
    HtmlTags.markOf(name).ifPresent(kind -> openMarks.add(new OpenMark(kind, passages.length())));
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    String name = element.normalName();
    if (HtmlTags.markOf(name).isPresent()) {
      OpenMark mark = openMarks.remove(openMarks.size() - 1);
      passages.mark(mark.kind, mark.start);
    }
    if (HtmlTags.isBlock(name, element.isBlock())) {
      endPassage();
    }
    if (HtmlTags.kindOf(name).isPresent()) {
      kinds.pop();
    }
  }

  private static boolean isNoteSign(Element element) {
    return element.normalName().equals("sup")
        && element.endSourceRange().startPos() - element.sourceRange().endPos() <= NOTE_SIGN_REACH
        && NOTE_SIGN.matcher(element.wholeText()).matches();
  }

  /** An inline element may go on over several blocks; each of their passages has its mark. */
  private void endPassage() {
    for (int i = 0; i < openMarks.size(); i++) {
      OpenMark mark = openMarks.get(i);
      passages.mark(mark.kind, mark.start);
      openMarks.set(i, new OpenMark(mark.kind, 0));
    }
    passages.end(kinds.getFirst());
  }

  private void append(TextNode node) {
    int start = Math.max(0, node.sourceRange().startPos());
    int end = Math.max(start, Math.min(html.text().length(), node.sourceRange().endPos()));
    // jsoup makes plain text of a section that is misplaced in a table, so its class won't tell.
    boolean cdata = html.text().startsWith(CDATA_OPENING, start) && !node.parentNameIs("title");
    (cdata ? VERBATIM : ALIGNMENT)
        .align(
            node.getWholeText(),
            html.text(),
            cdata ? start + CDATA_OPENING.length() : start,
            end,
            (c, offset) -> appendCollapsed(c, html.sourceOf(offset)));
  }

  private void appendCollapsed(char c, int source) {
    if (!isHtmlSpace(c)) {
      passages.append(c, source);
    } else if (passages.last() != ' ' && passages.last() != Passage.BREAK) {
      passages.append(' ', source);
    }
  }

  private static boolean isHtmlSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private int sourceOf(Element element) {
    return html.sourceOf(
        Math.max(0, Math.min(html.text().length(), element.sourceRange().startPos())));
  }

  private record OpenMark(Mark.Kind kind, int start) {}
}
