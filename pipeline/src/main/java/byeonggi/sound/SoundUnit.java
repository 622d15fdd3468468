// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.Span;
import java.util.List;

/**
 * A part of a term with the ways that it may sound.
 *
 * @param span where it stands in the term, in UTF-16 units
 * @param sounds the ways it may sound, most usual first, each as {@link byeonggi.text.JamoText} has
 *     it; at least one, none empty
 * @param usual how many of the ways, from the first, are to be expected in this term
 */
record SoundUnit(Span span, List<String> sounds, int usual) {
  /** What hearing a way costs that is possible but not to be expected, in hundredths. */
  private static final int UNUSUAL = 10;

  /** A part of which every way is as likely. */
  SoundUnit(Span span, List<String> sounds) {
    this(span, sounds, sounds.size());
  }

  /** The number of sounds of the most usual way. */
  int length() {
    return sounds.get(0).length();
  }

  /** What hearing a way costs before any sound of it is compared, in hundredths. */
  int cost(int way) {
    return way < usual ? 0 : UNUSUAL;
  }
}
