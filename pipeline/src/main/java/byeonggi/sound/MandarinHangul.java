// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.dictionary.MandarinReadings;
import byeonggi.dictionary.MandarinWords;
import byeonggi.text.Han;
import byeonggi.text.JamoText;
import byeonggi.text.Memo;
import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Transcription of Mandarin: 베이징 for 北京, 량원펑 for Liang Wenfeng. Each character may sound as any of
 * its readings; those that its word, or the name, asks for are to be expected (충칭 for 重庆, not 중칭).
 * Latin letters and digits of the term are heard only as themselves. Remembers some terms.
 * Thread-safe.
 */
public final class MandarinHangul {
  private static final int LONGEST_PINYIN = 200;

  // Of so many terms, and twice as many at most, the sounds are remembered.
  private static final int MOST_KNOWN = 1000;

  // A name that begins with a surname has so many characters.
  private static final int LONGEST_NAME = 4;

  private final MandarinReadings readings;
  private final MandarinWords words;
  private final Map<Integer, List<String>> known = new ConcurrentHashMap<>();
  private final Map<String, String> heard = new ConcurrentHashMap<>();
  private final Memo<String, TermSounds> knownTerms = new Memo<>(MOST_KNOWN, this::soundsOf);
  private final Memo<String, Optional<TermSounds>> knownPinyin =
      new Memo<>(MOST_KNOWN, this::pinyinSoundsOf);

  private MandarinHangul(MandarinReadings readings, MandarinWords words) {
    this.readings = readings;
    this.words = words;
  }

  private static final class Bundled {
    static final MandarinHangul ENGINE =
        new MandarinHangul(MandarinReadings.bundled(), MandarinWords.bundled());
  }

  // Apart, since only terms in pinyin need them.
  private static final class Syllables {
    static final Set<String> ALL = MandarinReadings.bundled().syllables();
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
    return knownTerms.of(han);
  }

  private TermSounds soundsOf(String han) {
    List<SoundUnit> units = new ArrayList<>(han.length());
    String surname = surname(han);
    String word = "";
    int wordEnd = 0;
    int previous = 0;
    int i = 0;
    while (i < han.length() && units.size() < TermSounds.MOST_PARTS) {
      int c = han.codePointAt(i);
      Span span = new Span(i, i + Character.charCount(c));
      if (Script.of(c) == Script.HAN) {
        int character = c == '々' ? previous : Han.unified(c);
        previous = character;
        if (i >= wordEnd) {
          word = words.wordAt(han, i);
          wordEnd = i + word.length();
        }
        Set<String> asked = new LinkedHashSet<>();
        if (i < wordEnd) {
          addSounds(word, Character.codePointCount(han, wordEnd - word.length(), i), asked);
        } else if (i == 0) {
          addSounds(surname, 0, asked);
        }
        addUnit(span, asked, i < wordEnd, ways(character), units);
      } else {
        addItself(han, span, units);
      }
      i = span.end();
    }
    return new CharacterSounds(units);
  }

  /** The first character, if the term is as long as a person's name and nothing else is in it. */
  private static String surname(String han) {
    boolean name =
        han.length() > 1
            && han.length() <= LONGEST_NAME
            && han.codePoints().allMatch(c -> Script.of(c) == Script.HAN);
    return name ? han.substring(0, Character.charCount(han.codePointAt(0))) : "";
  }

  /** Adds how a character of a word sounds in the word's readings. */
  private void addSounds(String word, int character, Set<String> sounds) {
    for (List<String> reading : words.readings(word)) {
      sounds.add(heard(reading.get(character)));
    }
    sounds.remove("");
  }

  private static void addUnit(
      Span span, Set<String> asked, boolean inWord, List<String> ways, List<SoundUnit> units) {
    if (asked.isEmpty() && ways.isEmpty()) {
      return;
    }
    Set<String> sounds = new LinkedHashSet<>(asked);
    if (!inWord && !ways.isEmpty()) {
      sounds.add(ways.get(0));
    }
    int usual = sounds.size();
    sounds.addAll(ways);
    units.add(new SoundUnit(span, List.copyOf(sounds), Math.max(1, usual)));
  }

  private List<String> ways(int character) {
    return known.computeIfAbsent(character, this::waysOf);
  }

  private List<String> waysOf(int character) {
    return readings.readings(character).stream()
        .map(this::heard)
        .filter(way -> !way.isEmpty())
        .distinct()
        .toList();
  }

  private String heard(String pinyin) {
    return heard.computeIfAbsent(
        pinyin, p -> PinyinHangul.hangul(p).map(h -> JamoText.of(h).toString()).orElse(""));
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
    return knownPinyin.of(pinyin);
  }

  private Optional<TermSounds> pinyinSoundsOf(String pinyin) {
    if (pinyin.length() > LONGEST_PINYIN) {
      return Optional.empty();
    }
    List<SoundUnit> units = new ArrayList<>();
    int start = 0;
    int length = pinyin.length();
    for (int i = 0; i <= length; i++) {
      boolean letter = i < length && Script.of(pinyin.charAt(i)) == Script.LATIN;
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
        boolean syllable = rest != Integer.MAX_VALUE && Syllables.ALL.contains(low(pinyin, i, j));
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
      units.add(new SoundUnit(new Span(i, j), List.of(heard(low(pinyin, i, j)))));
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
