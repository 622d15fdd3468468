// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.JamoText;
import byeonggi.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A term laid against every stretch of a text that ends at one place: the term's parts in order
 * against the text's sounds. One alignment answers for all beginnings of the stretch, so that a
 * gloss's beginning can be sought without aligning anew. Immutable.
 *
 * <p>All offsets of the text are UTF-16 units of the text that was aligned; a beginning between two
 * characters' sounds counts from the next character.
 */
public final class SoundAlignment {
  // A part counts as heard when a third of its sounds at most went astray.
  private static final double HEARD = 0.34;

  // How much better a beginning inside a word must sound than one at its beginning.
  private static final double CUT = 0.1;

  private final List<Span> parts;
  private final int[] partLengths;
  private final int termLength;
  private final JamoText text;
  private final SoundGrid grid;

  /**
   * Keeps what an aligner found.
   *
   * @param parts where the term's parts stand in the term
   * @param partLengths how many sounds each part has
   * @param text the text
   * @param grid the costs, filled
   */
  SoundAlignment(List<Span> parts, int[] partLengths, JamoText text, SoundGrid grid) {
    this.parts = List.copyOf(parts);
    this.partLengths = partLengths;
    this.text = text;
    this.grid = grid;
    int sum = 0;
    for (int length : partLengths) {
      sum += length;
    }
    this.termLength = sum;
  }

  /**
   * How well the stretch from {@code start} sounds like the whole term, from 0 (not at all) to 1
   * (as the rules have it). 0 if either has no sound.
   */
  public double similarity(int start) {
    int sounds = text.length() - text.indexAt(start);
    if (sounds == 0 || termLength == 0) {
      return 0;
    }
    double cost = (double) grid.reached(parts.size(), sounds) / JamoCosts.UNIT;
    return Math.max(0, 1 - cost / Math.max(sounds, termLength));
  }

  /**
   * The beginning that sounds most like the whole term; the shortest stretch of equals. One that
   * would cut a word of the text in two must sound clearly better.
   */
  public int bestStart() {
    int best = text.offset(text.length());
    double highest = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      boolean beginsCharacter = i == 0 || text.offset(i - 1) != text.offset(i);
      if (beginsCharacter) {
        boolean beginsWord = i == 0 || text.offset(i - 1) + 1 < text.offset(i);
        double similarity = similarity(text.offset(i)) - (beginsWord ? 0 : CUT);
        if (similarity > highest) {
          highest = similarity;
          best = text.offset(i);
        }
      }
    }
    return best;
  }

  /**
   * What of the term and of a stretch of the text belongs together; each part is from 0 to 1.
   *
   * @param term how much of the term is heard in the stretch: sounds of parts heard, of all
   * @param text how much of the stretch is a part of the term heard: sounds, of all
   */
  public record Coverage(double term, double text) {}

  /** What of the term is heard in the stretch from {@code start}. */
  public Coverage coverage(int start) {
    int sounds = text.length() - text.indexAt(start);
    int heardOfTerm = 0;
    int heardOfText = 0;
    int at = sounds;
    for (int part = 0; part < parts.size(); part++) {
      int row = parts.size() - part;
      int used = grid.used(row, at);
      int before = grid.before(row, used);
      if (isHeard(part, used)) {
        heardOfTerm += partLengths[part];
        heardOfText += used - before;
      }
      at = before;
    }
    return new Coverage(
        termLength == 0 ? 0 : (double) heardOfTerm / termLength,
        sounds == 0 ? 0 : (double) heardOfText / sounds);
  }

  /** The number of the term's parts: characters, as a rule, or words. */
  public int parts() {
    return parts.size();
  }

  /** Where a part stands in the term, in UTF-16 units. */
  public Span part(int part) {
    return parts.get(part);
  }

  /**
   * Where in the text a part of the term is heard, if the stretch begins at {@code start}.
   *
   * @return from its first character to after its last one, or nothing if it is not heard
   */
  public Optional<Span> heard(int part, int start) {
    int at = text.length() - text.indexAt(start);
    for (int p = 0; p < part; p++) {
      at = grid.before(parts.size() - p, grid.used(parts.size() - p, at));
    }
    int used = grid.used(parts.size() - part, at);
    int before = grid.before(parts.size() - part, used);
    if (!isHeard(part, used)) {
      return Optional.empty();
    }
    int last = text.offset(text.length() - before - 1);
    return Optional.of(new Span(text.offset(text.length() - used), last + 1));
  }

  private boolean isHeard(int part, int used) {
    int row = parts.size() - part;
    int before = grid.before(row, used);
    double cost = grid.placed(row, used) - grid.reached(row - 1, before);
    return used > before
        && cost <= HEARD * JamoCosts.UNIT * Math.max(partLengths[part], used - before);
  }
}
