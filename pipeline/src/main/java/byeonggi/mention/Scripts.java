// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Script;
import java.util.EnumSet;
import java.util.Set;

/**
 * The scripts that a stretch of text is written in.
 *
 * @param present those that occur
 */
record Scripts(Set<Script> present) {

  static Scripts of(CharSequence text) {
    Set<Script> present = EnumSet.noneOf(Script.class);
    text.codePoints().forEach(c -> present.add(Script.of(c)));
    return new Scripts(present);
  }

  boolean hangul() {
    return present.contains(Script.HANGUL);
  }

  boolean latin() {
    return present.contains(Script.LATIN);
  }

  boolean digit() {
    return present.contains(Script.DIGIT);
  }

  /** Han or kana. */
  boolean eastAsian() {
    return present.contains(Script.HAN) || present.contains(Script.KANA);
  }

  boolean foreign() {
    return present.stream().anyMatch(Script::isForeignLetter);
  }

  boolean letter() {
    return hangul() || foreign();
  }

  /** Latin letters, no other letter. */
  boolean onlyLatin() {
    return latin() && !hangul() && !eastAsian() && !present.contains(Script.OTHER_LETTER);
  }
}
