// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Collects the prose of one Markdown block. */
final class MarkdownInlines {
  private static final CharacterAlignment ALIGNMENT = CharacterAlignment.ofMarkdown();
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)[^>]*>");

  private static final Pattern CHECKBOX = Pattern.compile("\\[[ xX]] ");
  private static final int CHECKBOX_LENGTH = 4;

  private final Excerpt source;
  private final int base;
  private final PassageBuilder passages;
  private final OpenTags openTags;

  /** Tags of which nothing further on in the same run of siblings is the end. */
  private final Set<Unclosed> unclosed = new HashSet<>();

  /** Where the text read so far ends in the excerpt. */
  private int reached;

  /**
   * Makes one.
   *
   * @param source the text that the parser's positions are in
   * @param base the parser's position of its first character
   */
  MarkdownInlines(Excerpt source, int base, PassageBuilder passages) {
    this.source = source;
    this.base = base;
    this.passages = passages;
    this.openTags = new OpenTags(passages);
  }

  /** Adds what {@code block} holds to the passage. */
  void read(Node block) {
    new EmphasisPairs().resolveWithin(block);
    Node node = block.getFirstChild();
    while (node != null) {
      node = read(node, block);
    }
  }

  /** Reads a node or begins to; the node to read next, or null at the end of the block. */
  private Node read(Node node, Node block) {
    Node last = node;
    if (node instanceof Text text) {
      readText(text);
    } else if (node instanceof EmphasisRun run) {
      readRun(run);
    } else if (node instanceof SoftLineBreak) {
      passages.append('\n', source.sourceOf(lineEnd()));
    } else if (node instanceof HardLineBreak) {
      passages.append(Passage.BREAK, source.sourceOf(lineEnd()));
    } else if (node instanceof Code || node instanceof Image || node instanceof Formula) {
      passages.append(Passage.OBJECT, source.sourceOf(startOf(node)));
    } else if (node instanceof HtmlInline html) {
      last = readTag(html);
    } else if (node.getFirstChild() != null) {
      if (node instanceof Link) {
        openTags.open("a", Mark.Kind.LINK);
      }
      return node.getFirstChild();
    }
    reached = Math.max(reached, endOf(last));
    return after(last, block);
  }

  private Node after(Node node, Node block) {
    Node at = node;
    while (at != block && at.getNext() == null) {
      at = at.getParent();
      if (at instanceof Link) {
        openTags.close("a");
      }
    }
    return at == block ? null : at.getNext();
  }

  private void readText(Text text) {
    String literal = text.getLiteral();
    int start = startOf(text);
    int checkbox = isTask(text) ? CHECKBOX_LENGTH : 0;
    ALIGNMENT.align(
        literal.substring(checkbox),
        source.text(),
        start + checkbox,
        endOf(text),
        (c, offset) -> passages.append(c, source.sourceOf(offset)));
  }

  /** Whether the text begins an item of a task list: {@code [x] }. */
  private static boolean isTask(Text text) {
    return text.getPrevious() == null
        && text.getParent() instanceof Paragraph paragraph
        && paragraph.getPrevious() == null
        && paragraph.getParent() instanceof ListItem
        && CHECKBOX.matcher(text.getLiteral()).lookingAt();
  }

  private void readRun(EmphasisRun run) {
    run.closed().forEach(pair -> passages.mark(pair.kind(), pair.start()));
    int start = startOf(run) + run.length() - run.left() - run.usedToOpen();
    passages.append(run.sign().repeat(run.left()), source.sourceOf(start));
    run.opened().forEach(pair -> pair.startAt(passages.length()));
  }

  /** Reads an HTML tag; returns the node that ends it where what it holds is not prose. */
  private Node readTag(HtmlInline html) {
    Matcher tag = TAG.matcher(html.getLiteral());
    if (!tag.matches()) {
      return html;
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean closes = !tag.group(1).isEmpty();
    if (closes) {
      openTags.close(name);
    } else if (name.equals("br")) {
      passages.append(Passage.BREAK, source.sourceOf(startOf(html)));
    } else if (name.equals("img")) {
      passages.append(Passage.OBJECT, source.sourceOf(startOf(html)));
    } else if (HtmlTags.isObject(name) || HtmlTags.isUnread(name)) {
      Node end = endOfTag(html, name);
      if (end != html && HtmlTags.isObject(name)) {
        passages.append(Passage.OBJECT, source.sourceOf(startOf(html)));
      }
      return end;
    } else {
      HtmlTags.markOf(name).ifPresent(kind -> openTags.open(name, kind));
    }
    return html;
  }

  /** The sibling that ends the tag, or the tag itself when none does. */
  private Node endOfTag(HtmlInline html, String name) {
    Unclosed key = new Unclosed(html.getParent(), name);
    if (!unclosed.contains(key)) {
      for (Node node = html.getNext(); node != null; node = node.getNext()) {
        if (node instanceof HtmlInline end
            && end.getLiteral().regionMatches(true, 0, "</" + name, 0, name.length() + 2)) {
          return end;
        }
      }
      unclosed.add(key);
    }
    return html;
  }

  /** Where the line ends that was read last. */
  private int lineEnd() {
    String text = source.text();
    int end = reached;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int startOf(Node node) {
    return node.getSourceSpans().isEmpty()
        ? reached
        : node.getSourceSpans().get(0).getInputIndex() - base;
  }

  private int endOf(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return reached;
    }
    SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    return last.getInputIndex() + last.getLength() - base;
  }

  /** A tag by its name and the node that holds it; nodes are equal only to themselves. */
  private record Unclosed(Node parent, String name) {}
}
