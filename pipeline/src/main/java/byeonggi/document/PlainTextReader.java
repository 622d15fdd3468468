// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.List;
import java.util.Set;

/** Reads plain text, and whatever has no reader of its own. */
final class PlainTextReader implements PassageReader {
  @Override
  public Set<String> extensions() {
    return Set.of("txt", "text");
  }

  @Override
  public List<Passage> read(String name, String text) {
    PassageBuilder passages = new PassageBuilder(name, new LineIndex(text));
    PlainProse.of(Excerpt.tail(text, 0), PassageKind.PARAGRAPH, passages);
    return passages.passages();
  }
}
