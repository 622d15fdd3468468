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
 */
record SoundUnit(Span span, List<String> sounds) {
  /** The number of sounds of the most usual way. */
  int length() {
    return sounds.get(0).length();
  }
}
