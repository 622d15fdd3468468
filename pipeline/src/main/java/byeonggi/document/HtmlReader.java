// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads HTML pages. */
final class HtmlReader implements PassageReader {
  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public Optional<Bound> bound(String text, Limits limits) {
    return HtmlBound.of(text, limits);
  }

  @Override
  public List<Passage> read(String name, String text) {
    PassageBuilder passages = new PassageBuilder(name, new LineIndex(text));
    HtmlProse.ofPage(Excerpt.tail(text, 0), passages);
    return passages.passages();
  }
}
