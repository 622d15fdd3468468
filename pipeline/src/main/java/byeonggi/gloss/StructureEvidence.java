// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.PassageKind;
import byeonggi.text.Span;

/** A gloss often is the whole heading, list item or cell before its bracket. */
final class StructureEvidence implements Evidence {
  private static final int SHORT_BLOCK = 5;

  @Override
  public String name() {
    return "structure";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    return (candidate, features) -> weigh(candidate, context, features);
  }

  private static void weigh(Candidate candidate, MentionContext context, Features features) {
    Clause clause = context.clause();
    if (candidate.place() != Candidate.Place.LEFT || clause.eojeols().isEmpty()) {
      return;
    }
    Span span = candidate.span();
    boolean whole = clause.fromBlockStart() && span.start() <= clause.eojeols().get(0).start();
    if (!whole) {
      return;
    }
    PassageKind kind = context.mention().passage().kind();
    boolean isShort = clause.eojeols().size() <= SHORT_BLOCK;
    features.add(
        switch (kind) {
          case HEADING -> isShort ? "structure.shortHeading" : "structure.heading";
          case LIST_ITEM -> isShort ? "structure.shortItem" : "structure.item";
          case TABLE_CELL -> isShort ? "structure.shortCell" : "structure.cell";
          default -> isShort ? "structure.shortBlock" : "structure.block";
        });
  }
}
