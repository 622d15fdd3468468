// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.dictionary.JapaneseReadings;
import byeonggi.dictionary.JapaneseWords;
import byeonggi.text.Han;
import byeonggi.text.JamoText;
import byeonggi.text.Memo;
import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Transcription of Japanese: 도쿄 for 東京, 카미카제 or 가미카제 for 神風. Each character may sound as any of its
 * readings, those of names among them. Remembers some terms. Thread-safe.
 */
public final class JapaneseHangul {
  private static final String CLOSED_BY_GEMINATION = "くきつち";

  // What sounds otherwise in the second part of a compound (千葉 ちば, 山崎 やまざき); か and た only lose
  // their aspiration, which costs nothing.
  private static final String VOICELESS = "はひふへほさしすせそつ";
  private static final String VOICED = "ばびぶべぼざじずぜぞず";

  /** What stands for 箇 within a word: 関ヶ原 세키가하라. */
  private static final String SMALL_KE = "ヶケ";

  private static final List<String> SOUNDS_OF_SMALL_KE = List.of("が", "か", "け");

  /** Two ways this near, in hundredths, count as one. */
  private static final int NEAR = 20;

  /** A longer run of kana is cut, so that no input is slow. */
  private static final int LONGEST_RUN = 60;

  /** Of so many terms, and twice as many at most, the sounds are remembered. */
  private static final int MOST_KNOWN = 1000;

  private final JapaneseReadings readings;
  private final KanaHangul kana;

  /** The ways of a character, and how many of them, from the first, are to be expected. */
  private record Ways(List<String> sounds, int usual) {}

  private final Map<Integer, Ways> known = new ConcurrentHashMap<>();
  private final Memo<String, TermSounds> knownTerms = new Memo<>(MOST_KNOWN, this::soundsOf);
  private final Memo<String, TermSounds> knownByWords = new Memo<>(MOST_KNOWN, this::wordSoundsOf);

  private JapaneseHangul(JapaneseReadings readings, KanaHangul kana) {
    this.readings = readings;
    this.kana = kana;
  }

  private static final class Bundled {
    static final JapaneseHangul ENGINE =
        new JapaneseHangul(JapaneseReadings.bundled(), KanaHangul.bundled());
  }

  /** The engine on the bundled tables, which are read on first use. */
  public static JapaneseHangul bundled() {
    return Bundled.ENGINE;
  }

  /**
   * Whether a term can be Japanese: it holds kana, or every character is one that Japanese uses.
   */
  public boolean canBeJapanese(String term) {
    boolean letters = false;
    for (int i = 0; i < term.length(); i++) {
      Script script = Script.of(term.charAt(i));
      if (script == Script.KANA) {
        return true;
      }
      if (script == Script.HAN) {
        char c = term.charAt(i);
        if (c != '々' && !readings.knows(Han.unified(c))) {
          return false;
        }
        letters = true;
      }
    }
    return letters;
  }

  /**
   * How well {@code hangul} as a whole transcribes {@code term}, from 0 to 1. Reads characters by
   * the bundled table only; {@link #wordSounds} knows words, too.
   */
  public double similarity(String term, String hangul) {
    return sounds(term).similarity(hangul);
  }

  /** How a Japanese term sounds, character by character; a run of kana is one part. */
  public TermSounds sounds(String term) {
    return knownTerms.of(term);
  }

  private TermSounds soundsOf(String term) {
    List<SoundUnit> units = new ArrayList<>(term.length());
    addCharacters(term, 0, term.length(), units);
    return new CharacterSounds(units, JamoCosts.japanese());
  }

  private void addCharacters(String term, int start, int stop, List<SoundUnit> units) {
    int i = start;
    while (i < stop && units.size() < TermSounds.MOST_PARTS) {
      Script script = Script.of(term.charAt(i));
      int end = i + 1;
      if (script == Script.KANA) {
        while (end < stop && end - i < LONGEST_RUN && Script.of(term.charAt(end)) == Script.KANA) {
          end++;
        }
        boolean counts = end == i + 1 && SMALL_KE.indexOf(term.charAt(i)) >= 0 && i > start;
        addSpoken(
            counts ? SOUNDS_OF_SMALL_KE : List.of(term.substring(i, end)), new Span(i, end), units);
      } else if (script == Script.HAN) {
        Ways ways = ways(term, i);
        if (!ways.sounds().isEmpty()) {
          units.add(new SoundUnit(new Span(i, end), ways.sounds(), ways.usual()));
        }
      } else {
        String itself = JamoText.of(term, i, end).toString();
        if (!itself.isEmpty()) {
          units.add(new SoundUnit(new Span(i, end), List.of(itself)));
        }
      }
      i = end;
    }
  }

  /**
   * How a Japanese term sounds, word by word: words that do not read as their characters do (山葵
   * 와사비) as a table of such words has them, the rest by its characters.
   */
  public TermSounds wordSounds(String term) {
    return knownByWords.of(term);
  }

  private TermSounds wordSoundsOf(String term) {
    JapaneseWords words = JapaneseWords.bundled(); // many runs never ask for it
    List<SoundUnit> units = new ArrayList<>();
    int done = 0;
    int at = 0;
    while (at < term.length()) {
      String word = words.wordAt(term, at);
      if (word.isEmpty()) {
        at++;
      } else {
        addCharacters(term, done, at, units);
        done = at + word.length();
        addSpoken(words.readings(word), new Span(at, done), units);
        at = done;
      }
    }
    addCharacters(term, done, term.length(), units);
    return new CharacterSounds(units, JamoCosts.japanese());
  }

  /** Adds a part that sounds as one of some texts in kana, if any of them is known to sound. */
  private void addSpoken(List<String> readings, Span span, List<SoundUnit> units) {
    Set<String> sounds = new LinkedHashSet<>();
    for (String reading : readings) {
      sounds.add(JamoText.of(kana.hangul(reading, true)).toString());
      sounds.add(JamoText.of(kana.hangulWithEveryVowel(reading, true)).toString());
    }
    sounds.remove("");
    if (!sounds.isEmpty() && units.size() < TermSounds.MOST_PARTS) {
      units.add(new SoundUnit(span, List.copyOf(sounds)));
    }
  }

  private Ways ways(String term, int at) {
    boolean repeats = at > 0 && term.charAt(at) == '々';
    int source = repeats ? at - 1 : at;
    return known.computeIfAbsent(Han.unified(term.charAt(source)), this::waysOf);
  }

  private Ways waysOf(int character) {
    List<String> all = readings.readings(character);
    List<String> names = readings.readingsInNames(character);
    // Some names shorten 川 to か, but any かわ begins so: less to be expected than a whole reading.
    Predicate<String> shortened =
        reading ->
            names.contains(reading)
                && all.stream().anyMatch(r -> !names.contains(r) && r.startsWith(reading));
    List<String> usual = waysOf(all.stream().filter(shortened.negate()).toList());
    Set<String> ways = new LinkedHashSet<>(usual);
    ways.addAll(waysOf(all.stream().filter(shortened).toList()));
    return new Ways(withoutNearTwins(ways), usual.size());
  }

  private List<String> waysOf(List<String> spoken) {
    Set<String> sounds = new LinkedHashSet<>();
    for (String reading : spoken) {
      addSounds(reading, sounds);
      int last = reading.length() - 1;
      if (last > 0 && CLOSED_BY_GEMINATION.indexOf(reading.charAt(last)) >= 0) {
        addSounds(reading.substring(0, last) + 'っ', sounds);
      }
      int voiced = VOICELESS.indexOf(reading.charAt(0));
      if (voiced >= 0) {
        addSounds(VOICED.charAt(voiced) + reading.substring(1), sounds);
      }
    }
    return withoutNearTwins(sounds);
  }

  private void addSounds(String reading, Set<String> sounds) {
    String jamo = JamoText.of(kana.hangul(reading, true)).toString();
    if (!jamo.isEmpty()) {
      sounds.add(jamo);
    }
  }

  /** Leaves out what another way of the same length is hardly different from: か beside が. */
  private static List<String> withoutNearTwins(Set<String> sounds) {
    List<String> kept = new ArrayList<>();
    for (String sound : sounds) {
      if (kept.stream().noneMatch(other -> distance(sound, other) <= NEAR)) {
        kept.add(sound);
      }
    }
    return List.copyOf(kept);
  }

  private static int distance(String a, String b) {
    if (a.length() != b.length()) {
      return Integer.MAX_VALUE;
    }
    int sum = 0;
    for (int i = 0; i < a.length(); i++) {
      sum += JamoCosts.japanese().pair(JamoCosts.code(a.charAt(i)), JamoCosts.code(b.charAt(i)));
    }
    return sum;
  }
}
