// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/** Two signs of emphasis that belong together, while a passage is read. */
final class EmphasisPair {
  private final Mark.Kind kind;
  private int start;

  EmphasisPair(Mark.Kind kind) {
    this.kind = kind;
  }

  Mark.Kind kind() {
    return kind;
  }

  /** Where in the passage the emphasised stretch begins; known once its beginning is read. */
  int start() {
    return start;
  }

  void startAt(int offset) {
    start = offset;
  }
}
