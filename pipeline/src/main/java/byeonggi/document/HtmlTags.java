// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What HTML's elements are to someone who reads for terms. Names are in lower case. */
final class HtmlTags {
  /** Text in these is not prose, and a reader of the page does not miss it in the sentence. */
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "pre",
          "textarea",
          "select",
          "iframe",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "canvas",
          "noembed",
          "noframes",
          "xmp",
          "listing",
          "plaintext",
          "rt",
          "rp",
          "rtc");

  /** These stand in the sentence like a word, but are not prose. */
  private static final Set<String> OBJECTS =
      Set.of("code", "kbd", "samp", "tt", "math", "svg", "img");

  private static final Map<String, Mark.Kind> MARKS =
      Map.of(
          "em", Mark.Kind.EMPHASIS,
          "i", Mark.Kind.EMPHASIS,
          "mark", Mark.Kind.EMPHASIS,
          "strong", Mark.Kind.STRONG,
          "b", Mark.Kind.STRONG,
          "a", Mark.Kind.LINK);

  private static final Map<String, PassageKind> KINDS =
      Map.ofEntries(
          Map.entry("title", PassageKind.HEADING),
          Map.entry("h1", PassageKind.HEADING),
          Map.entry("h2", PassageKind.HEADING),
          Map.entry("h3", PassageKind.HEADING),
          Map.entry("h4", PassageKind.HEADING),
          Map.entry("h5", PassageKind.HEADING),
          Map.entry("h6", PassageKind.HEADING),
          Map.entry("li", PassageKind.LIST_ITEM),
          Map.entry("dt", PassageKind.LIST_ITEM),
          Map.entry("dd", PassageKind.LIST_ITEM),
          Map.entry("td", PassageKind.TABLE_CELL),
          Map.entry("th", PassageKind.TABLE_CELL),
          Map.entry("blockquote", PassageKind.QUOTATION),
          Map.entry("caption", PassageKind.CAPTION),
          Map.entry("figcaption", PassageKind.CAPTION));

  /** Blocks that jsoup has as inline elements. */
  private static final Set<String> FURTHER_BLOCKS = Set.of("summary", "legend", "optgroup");

  /** Inline elements that jsoup has as blocks. */
  private static final Set<String> INLINE = Set.of("ins", "del", "br");

  private HtmlTags() {}

  static boolean isUnread(String name) {
    return UNREAD.contains(name);
  }

  static boolean isObject(String name) {
    return OBJECTS.contains(name);
  }

  static Optional<Mark.Kind> markOf(String name) {
    return Optional.ofNullable(MARKS.get(name));
  }

  static Optional<PassageKind> kindOf(String name) {
    return Optional.ofNullable(KINDS.get(name));
  }

  /** Whether the element parts passages, where {@code byParser} is what jsoup thinks. */
  static boolean isBlock(String name, boolean byParser) {
    return FURTHER_BLOCKS.contains(name) || (byParser && !INLINE.contains(name));
  }
}
