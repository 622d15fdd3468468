// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.dictionary.MandarinReadings;
import byeonggi.dictionary.MandarinWords;
import byeonggi.text.Han;
import byeonggi.text.Hangul;
import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells where the Korean spelling of a Chinese name departs from the loan-word orthography (외래어 표기법
 * 제2장 표5): 핀둬둬, not 삔둬둬, for 拼多多. Each character may be written by any of its Mandarin readings or
 * by a Sino-Korean one; what is not even near to them is no attempt at the sound, and no departure.
 * Thread-safe.
 */
public final class MandarinSpelling {
  private static final int LONGEST_TERM = 12;
  private static final int LONGEST_PIECE = 4;

  /**
   * Sounds that may differ, of all sounds of a character, in a spelling that is an attempt at it.
   */
  private static final double NEAR = 0.36;

  private static final double IMPOSSIBLE = 1e6;

  /** Rather a departure of one character than of two. */
  private static final double DEPARTURE = 2;

  /** Where all else is equal, by the sound and not by the Sino-Korean reading. */
  private static final double READING = 0.01;

  private final MandarinReadings readings = MandarinReadings.bundled();
  private final MandarinWords words = MandarinWords.bundled();
  private final SinoKorean reading = SinoKorean.bundled();

  /**
   * A character whose spelling departs from the official one.
   *
   * @param character the character
   * @param pinyin its reading, without tone
   * @param written how the gloss writes it
   * @param official how the orthography does
   */
  public record Part(String character, String pinyin, String written, String official) {}

  /**
   * A spelling that departs.
   *
   * @param official the whole gloss as the orthography has it
   * @param parts the characters that depart, in order
   */
  public record Departure(String official, List<Part> parts) {
    /** Copies the parts. */
    public Departure {
      parts = List.copyOf(parts);
    }
  }

  /** A piece of the gloss for one character. */
  private record Step(double cost, int from, String pinyin, String official, Manner manner) {}

  private enum Manner {
    SOUND,
    READING,
    NEAR
  }

  /** The official spelling of a term by the usual readings of its characters; empty if unknown. */
  public String official(String term) {
    StringBuilder spelling = new StringBuilder();
    List<Map<String, String>> ways = ways(term);
    for (Map<String, String> way : ways) {
      if (way.isEmpty()) {
        return "";
      }
      spelling.append(way.keySet().iterator().next());
    }
    return spelling.toString();
  }

  /**
   * Where a gloss departs.
   *
   * @param term the Chinese name; only Han characters
   * @param gloss its Korean spelling; blanks are passed over
   * @return nothing if each character is written as it may be, or if the gloss is no attempt at the
   *     sounds: more characters depart than do not, one is far from all its readings, or none is
   *     written by a sound that is not its Sino-Korean reading too
   */
  public Optional<Departure> departure(String term, String gloss) {
    String written = gloss.replace(" ", "");
    if (term.length() < 2
        || term.length() > LONGEST_TERM
        || !written.chars().allMatch(Hangul::isSyllable)
        || !term.codePoints().allMatch(c -> Script.of(c) == Script.HAN)) {
      return Optional.empty();
    }
    List<Map<String, String>> ways = ways(term);
    Step[][] steps = steps(term, ways, written);
    Step last = steps[ways.size()][written.length()];
    if (last == null || last.cost() < DEPARTURE) {
      return Optional.empty();
    }
    return departure(term, steps, written);
  }

  private Optional<Departure> departure(String term, Step[][] steps, String written) {
    int[] characters = term.codePoints().toArray();
    List<Part> parts = new ArrayList<>();
    StringBuilder official = new StringBuilder();
    int exact = 0;
    boolean surelyBySound = false;
    int at = written.length();
    for (int i = characters.length; i > 0; i--) {
      Step step = steps[i][at];
      official.insert(0, step.official());
      if (step.manner() == Manner.SOUND) {
        exact++;
        surelyBySound |= !reading.readings(characters[i - 1]).contains(step.official());
      }
      if (step.manner() == Manner.NEAR) {
        parts.add(
            0,
            new Part(
                Character.toString(characters[i - 1]),
                step.pinyin(),
                written.substring(step.from(), at),
                step.official()));
      }
      at = step.from();
    }
    boolean attempt = exact >= parts.size() && exact + parts.size() == characters.length;
    return attempt && surelyBySound
        ? Optional.of(new Departure(official.toString(), parts))
        : Optional.empty();
  }

  /** The cheapest way to write the first characters as the first syllables. */
  private Step[][] steps(String term, List<Map<String, String>> ways, String written) {
    int[] characters = Han.unified(term);
    Step[][] steps = new Step[ways.size() + 1][written.length() + 1];
    steps[0][0] = new Step(0, 0, "", "", Manner.SOUND);
    for (int i = 0; i < ways.size(); i++) {
      String read = reading.readings(characters[i]);
      for (int from = 0; from < written.length(); from++) {
        if (steps[i][from] == null) {
          continue;
        }
        for (int to = from + 1; to <= Math.min(written.length(), from + LONGEST_PIECE); to++) {
          Step step = step(ways.get(i), read, written.substring(from, to), from);
          double cost = steps[i][from].cost() + step.cost();
          if (step.cost() < IMPOSSIBLE
              && (steps[i + 1][to] == null || cost < steps[i + 1][to].cost())) {
            steps[i + 1][to] = new Step(cost, from, step.pinyin(), step.official(), step.manner());
          }
        }
      }
    }
    return steps;
  }

  private static Step step(Map<String, String> ways, String read, String piece, int from) {
    String exact = ways.get(piece);
    if (exact != null) {
      return new Step(0, from, exact, piece, Manner.SOUND);
    }
    if (piece.length() == 1 && read.contains(piece)) {
      return new Step(READING, from, "", piece, Manner.READING);
    }
    Step best = new Step(IMPOSSIBLE, from, "", "", Manner.NEAR);
    for (Map.Entry<String, String> way : ways.entrySet()) {
      double distance = SpokenDistance.share(way.getKey(), piece);
      if (distance <= NEAR && DEPARTURE + distance < best.cost()) {
        best = new Step(DEPARTURE + distance, from, way.getValue(), way.getKey(), Manner.NEAR);
      }
    }
    return best;
  }

  /**
   * For each character its official spellings, with the pinyin of each, those of its word first.
   */
  private List<Map<String, String>> ways(String term) {
    List<Map<String, String>> ways = new ArrayList<>();
    String word = "";
    int wordStart = 0;
    int previous = 0;
    for (int i = 0; i < term.length(); ) {
      int c = term.codePointAt(i);
      int character = c == '々' ? previous : Han.unified(c);
      previous = character;
      if (i >= wordStart + word.length()) {
        word = words.wordAt(term, i);
        wordStart = i;
      }
      List<String> pinyin = new ArrayList<>();
      int inWord = term.codePointCount(wordStart, i);
      if (!word.isEmpty()) {
        words.readings(word).forEach(r -> pinyin.add(r.get(inWord)));
      } else if (i == 0) {
        words.readings(Character.toString(c)).forEach(r -> pinyin.add(r.get(0)));
      }
      pinyin.addAll(readings.readings(character));
      Map<String, String> spellings = new LinkedHashMap<>();
      for (String p : pinyin) {
        PinyinHangul.hangul(p).ifPresent(hangul -> spellings.putIfAbsent(hangul, p));
      }
      ways.add(spellings);
      i += Character.charCount(c);
    }
    return ways;
  }
}
