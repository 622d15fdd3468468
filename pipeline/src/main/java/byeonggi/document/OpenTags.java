// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The marks that tags have begun and not yet ended within one Markdown block. */
final class OpenTags {
  /** More than this are not looked through; they come from no person's hand. */
  private static final int LIMIT = 64;

  private final PassageBuilder passages;
  private final Deque<Tag> tags = new ArrayDeque<>();

  OpenTags(PassageBuilder passages) {
    this.passages = passages;
  }

  void open(String name, Mark.Kind kind) {
    tags.push(new Tag(name, kind, passages.length()));
    if (tags.size() > LIMIT) {
      tags.removeLast();
    }
  }

  /** Marks what stands between the last tag of this name and here, if there is one. */
  void close(String name) {
    for (Iterator<Tag> i = tags.iterator(); i.hasNext(); ) {
      Tag tag = i.next();
      if (tag.name.equals(name)) {
        passages.mark(tag.kind, tag.start);
        i.remove();
        return;
      }
    }
  }

  private record Tag(String name, Mark.Kind kind, int start) {}
}
