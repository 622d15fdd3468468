// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.dictionary.MandarinReadings;
import byeonggi.text.Han;
import byeonggi.text.JamoText;
import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Transcription of Mandarin: 베이징 for 北京, 량원펑 for Liang Wenfeng. Each character may sound as any of
 * its readings; Latin letters and digits of the term are heard only as themselves. Immutable and
 * thread-safe.
 */
public final class MandarinHangul {
  private final MandarinReadings readings;
  private final Map<String, String> syllables = new HashMap<>();

  private MandarinHangul(MandarinReadings readings) {
    this.readings = readings;
    for (String pinyin : readings.syllables()) {
      PinyinHangul.hangul(pinyin)
          .ifPresent(hangul -> syllables.put(pinyin, JamoText.of(hangul).toString()));
    }
  }

  private static final class Bundled {
    static final MandarinHangul ENGINE = new MandarinHangul(MandarinReadings.bundled());
  }

  /** The engine on the bundled tables, which are read on first use. */
  public static MandarinHangul bundled() {
    return Bundled.ENGINE;
  }

  /** How well {@code hangul} as a whole transcribes {@code han}, from 0 to 1. */
  public double similarity(String han, String hangul) {
    return sounds(han).similarity(hangul);
  }

  /** How a term in Chinese characters sounds in Mandarin, character by character. */
  public TermSounds sounds(String han) {
    List<SoundUnit> units = new ArrayList<>(han.length());
    int previous = 0;
    int i = 0;
    while (i < han.length()) {
      int c = han.codePointAt(i);
      Span span = new Span(i, i + Character.charCount(c));
      if (Script.of(c) == Script.HAN) {
        int character = c == '々' ? previous : Han.unified(c);
        previous = character;
        List<String> ways = ways(character);
        if (!ways.isEmpty()) {
          units.add(new SoundUnit(span, ways));
        }
      } else {
        addItself(han, span, units);
      }
      i = span.end();
    }
    return new CharacterSounds(units);
  }

  private List<String> ways(int character) {
    return readings.readings(character).stream()
        .map(syllables::get)
        .filter(way -> way != null)
        .toList();
  }

  private static void addItself(String term, Span span, List<SoundUnit> units) {
    String itself = JamoText.of(term, span.start(), span.end()).toString();
    if (!itself.isEmpty()) {
      units.add(new SoundUnit(span, List.of(itself)));
    }
  }

  /**
   * How a term in pinyin sounds, syllable by syllable: {@code Liang Wenfeng}, {@code Xi'an}. Tones
   * must be left out.
   *
   * @return the sounds, or nothing if the letters cannot be cut into syllables of Mandarin
   */
  public Optional<TermSounds> pinyinSounds(String pinyin) {
    List<SoundUnit> units = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= pinyin.length(); i++) {
      boolean letter = i < pinyin.length() && Script.of(pinyin.charAt(i)) == Script.LATIN;
      if (!letter) {
        if (i > start && !addSyllables(pinyin, start, i, units)) {
          return Optional.empty();
        }
        start = i + 1;
      }
    }
    return units.isEmpty() ? Optional.empty() : Optional.of(new CharacterSounds(units));
  }

  /** Cuts a run of letters into as few syllables as possible, longer ones first. */
  private boolean addSyllables(String pinyin, int start, int end, List<SoundUnit> units) {
    int longest = 6;
    int[] count = new int[end - start + 1];
    int[] next = new int[end - start + 1];
    for (int i = end - 1; i >= start; i--) {
      count[i - start] = Integer.MAX_VALUE;
      for (int j = Math.min(end, i + longest); j > i; j--) {
        int rest = count[j - start];
        boolean syllable = rest != Integer.MAX_VALUE && syllables.containsKey(low(pinyin, i, j));
        if (syllable && rest + 1 < count[i - start]) {
          count[i - start] = rest + 1;
          next[i - start] = j;
        }
      }
    }
    if (count[0] == Integer.MAX_VALUE) {
      return false;
    }
    for (int i = start; i < end; i = next[i - start]) {
      int j = next[i - start];
      units.add(new SoundUnit(new Span(i, j), List.of(syllables.get(low(pinyin, i, j)))));
    }
    return true;
  }

  private static String low(String text, int start, int end) {
    StringBuilder lower = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = Character.toLowerCase(text.charAt(i));
      lower.append(c == 'v' ? 'ü' : c);
    }
    return lower.toString();
  }
}
