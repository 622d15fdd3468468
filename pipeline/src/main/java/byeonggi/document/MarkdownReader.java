// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import byeonggi.text.Script;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables, footnotes, strikethrough and formulas. Emphasis follows
 * {@link EmphasisRun}, not CommonMark, whose rule fails on Korean particles.
 */
final class MarkdownReader implements PassageReader {
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .linkProcessor(new FootnoteSign())
          .customBlockParserFactory(new FormulaBlock.Factory())
          .customInlineContentParserFactory(new Formula.Factory())
          .customInlineContentParserFactory(new EmphasisRun.Factory())
          .customInlineContentParserFactory(new UnclosedHtml.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  @Override
  public Set<String> extensions() {
    return Set.of("md", "markdown", "mdx");
  }

  @Override
  public Optional<Bound> bound(String text, Limits limits) {
    return MarkdownBound.of(text, limits);
  }

  @Override
  public List<Passage> read(String name, String text) {
    Excerpt body = LeadingTabs.expanded(text, FrontMatter.end(text));
    PassageBuilder passages = new PassageBuilder(name, new LineIndex(text));
    Node document = parser.parse(body.text());
    Node node = document.getFirstChild();
    while (node != null) {
      boolean read = readBlock(node, body, passages);
      node = read || node.getFirstChild() == null ? after(node, document) : node.getFirstChild();
    }
    return passages.passages();
  }

  /** The block that follows with all that is in it, in order of the document, or null. */
  private static Node after(Node node, Node document) {
    Node at = node;
    while (at != document && at.getNext() == null) {
      at = at.getParent();
    }
    return at == document ? null : at.getNext();
  }

  /** Reads a block that holds prose; false when it may hold such blocks instead. */
  private static boolean readBlock(Node node, Excerpt body, PassageBuilder passages) {
    if (node instanceof Paragraph paragraph) {
      new MarkdownInlines(body, 0, passages).read(paragraph);
      passages.end(kindAround(paragraph));
    } else if (node instanceof Heading heading) {
      new MarkdownInlines(body, 0, passages).read(heading);
      passages.end(PassageKind.HEADING);
    } else if (node instanceof TableCell cell) {
      readCell(cell, body, passages);
      passages.end(PassageKind.TABLE_CELL);
    } else if (node instanceof HtmlBlock html) {
      HtmlProse.ofFragment(excerptOf(html, body), kindAround(html), passages);
    } else if (node instanceof IndentedCodeBlock block && isMostlyHangul(block.getLiteral())) {
      PlainProse.of(excerptOf(block, body), kindAround(block), passages);
    } else {
      return false;
    }
    return true;
  }

  /** CommonMark has indented paragraphs for code, but Korean writers do indent paragraphs. */
  private static boolean isMostlyHangul(String block) {
    long letters = block.codePoints().filter(Character::isLetter).count();
    long hangul = block.codePoints().filter(c -> Script.of(c) == Script.HANGUL).count();
    return hangul * 4 >= letters * 3;
  }

  private static PassageKind kindAround(Node block) {
    for (Node around = block.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ListItem) {
        return PassageKind.LIST_ITEM;
      }
      if (around instanceof BlockQuote) {
        return PassageKind.QUOTATION;
      }
    }
    return PassageKind.PARAGRAPH;
  }

  /**
   * In a table {@code \|} is a pipe. The parser takes the backslash out before it reads the cell,
   * so the source positions inside are those of the shorter text.
   */
  private static void readCell(TableCell cell, Excerpt body, PassageBuilder passages) {
    if (cell.getSourceSpans().isEmpty()) {
      return;
    }
    SourceSpan span = cell.getSourceSpans().get(0);
    int start = span.getInputIndex();
    int end = start + span.getLength();
    if (!body.text().substring(start, end).contains("\\|")) {
      new MarkdownInlines(body, 0, passages).read(cell);
      return;
    }
    Excerpt.Builder unescaped = new Excerpt.Builder();
    for (int i = start; i < end; i++) {
      boolean escapesPipe = body.text().startsWith("\\|", i);
      if (!escapesPipe) {
        unescaped.append(body.text().charAt(i), body.sourceOf(i));
      }
    }
    new MarkdownInlines(unescaped.build(), start, passages).read(cell);
  }

  /** The lines of the block without what a list or quotation puts in front of them. */
  private static Excerpt excerptOf(Block block, Excerpt body) {
    Excerpt.Builder lines = new Excerpt.Builder();
    int line = -1;
    for (SourceSpan span : block.getSourceSpans()) {
      if (line >= 0 && span.getLineIndex() > line + 1) {
        lines.append('\n', body.sourceOf(span.getInputIndex())); // an empty line has no span
      }
      line = span.getLineIndex();
      int end = span.getInputIndex() + span.getLength();
      for (int i = span.getInputIndex(); i < end; i++) {
        lines.append(body.text().charAt(i), body.sourceOf(i));
      }
      lines.append('\n', body.sourceOf(end));
    }
    return lines.build();
  }
}
