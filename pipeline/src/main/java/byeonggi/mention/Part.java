// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Span;

/**
 * A part of what a bracket holds, before its role is settled.
 *
 * @param kind what it is written in
 * @param span where, in UTF-16 units of the bracket's inside, without blanks and marks at its ends
 * @param before what parts it from the part before
 * @param language the tag that a label before it names, or empty
 * @param quoted whether quotation marks stood around it
 * @param andOthers whether {@code 등} (and others) stood after it
 */
record Part(
    Kind kind, Span span, Separator before, String language, boolean quoted, boolean andOthers) {

  /** What a part is written in, as coarse as telling forms apart needs it. */
  enum Kind {
    /** Any Hangul. */
    KOREAN,
    /** Han or kana, Latin letters perhaps among them. */
    EAST_ASIAN,
    LATIN,
    OTHER_SCRIPT,
    /** A date, number, quantity, share code, address; or nothing that can be read. */
    NOTE;

    boolean isForeign() {
      return this == EAST_ASIAN || this == LATIN || this == OTHER_SCRIPT;
    }
  }

  /** This part and all to the end of {@code last}, as one. */
  Part joinedWith(Part last) {
    Kind joined = kind == Kind.LATIN && last.kind == Kind.EAST_ASIAN ? Kind.EAST_ASIAN : kind;
    return new Part(
        joined, new Span(span.start(), last.span.end()), before, language, false, last.andOthers);
  }

  /** This part as a note. */
  Part asNote() {
    return new Part(Kind.NOTE, span, before, language, quoted, andOthers);
  }
}
