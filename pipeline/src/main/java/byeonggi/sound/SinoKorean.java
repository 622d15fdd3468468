// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.dictionary.HanjaReadings;
import byeonggi.text.Han;
import byeonggi.text.Hangul;
import byeonggi.text.InitialSoundLaw;
import byeonggi.text.JamoText;
import byeonggi.text.Memo;
import byeonggi.text.Script;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sino-Korean readings: 각주구검 for 刻舟求剑, 북경 for 北京. Simplified characters read as the traditional
 * ones that they stand for. What a term holds besides characters is read as itself (TCL중환 for
 * TCL中环). Remembers some terms. Thread-safe.
 */
public final class SinoKorean {
  /** A longer term reads as nothing, so that no input is slow. */
  private static final int LONGEST_TERM = 200;

  /** Of so many terms, and twice as many at most, the sounds are remembered. */
  private static final int MOST_KNOWN = 1000;

  private final HanjaReadings readings;
  private final Map<Integer, String> known = new ConcurrentHashMap<>();
  private final Map<String, List<String>> heard = new ConcurrentHashMap<>();
  private final Memo<String, List<String>> knownWays = new Memo<>(MOST_KNOWN, this::ways);
  private final Memo<String, TermSounds> knownSounds = new Memo<>(MOST_KNOWN, this::soundsOf);

  /** An engine on other readings than the bundled ones. */
  public SinoKorean(HanjaReadings readings) {
    this.readings = readings;
  }

  private static final class Bundled {
    static final SinoKorean ENGINE = new SinoKorean(HanjaReadings.bundled());
  }

  /** The engine on the bundled tables, which are read on first use. */
  public static SinoKorean bundled() {
    return Bundled.ENGINE;
  }

  /** How well {@code hangul} as a whole reads {@code han}, from 0 to 1; 1 if exactly. */
  public double similarity(String han, String hangul) {
    return reads(han, hangul) ? 1 : sounds(han).similarity(hangul);
  }

  /** Whether {@code hangul} as a whole, blanks aside, is a reading of {@code han}. */
  public boolean reads(String han, String hangul) {
    OptionalInt start = readingStart(han, hangul, 0, hangul.length());
    return start.isPresent() && firstHeard(hangul, 0) == start.getAsInt();
  }

  private static int firstHeard(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && !isHeard(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Where the stretch of {@code text} begins that ends at {@code end} and is exactly a reading of
   * {@code han}. Blanks and punctuation between are skipped on both sides.
   *
   * @param start UTF-16 offset before which the stretch does not begin
   * @param end UTF-16 offset at which it ends
   */
  public OptionalInt readingStart(String han, CharSequence text, int start, int end) {
    if (han.length() > LONGEST_TERM) {
      return OptionalInt.empty();
    }
    int[] term = Han.unified(han);
    List<String> ways = knownWays.of(han);
    int at = end;
    for (int i = term.length - 1; i >= 0; i--) {
      if (!isHeard(term[i])) {
        continue;
      }
      do {
        at--;
      } while (at >= start && !isHeard(text.charAt(at)));
      if (at < start || !matches(term[i], ways.get(i), i + 1 < term.length, text.charAt(at))) {
        return OptionalInt.empty();
      }
    }
    return at == end ? OptionalInt.empty() : OptionalInt.of(at);
  }

  private static boolean matches(int character, String ways, boolean inner, char c) {
    if (ways.isEmpty()) {
      return Character.toLowerCase(character) == Character.toLowerCase(c);
    }
    if (ways.indexOf(c) >= 0) {
      return true;
    }
    // 사이시옷 between two parts of a compound (한글 맞춤법 제30항): 숫자(數字), 횟수(回數).
    boolean between = inner && Hangul.isSyllable(c) && Hangul.last(c) == 'ㅅ';
    return between && ways.indexOf(Hangul.withLast(c, '\0')) >= 0;
  }

  private static boolean isHeard(int codePoint) {
    Script script = Script.of(codePoint);
    return script != Script.SPACE && script != Script.MARK;
  }

  /**
   * The readings of a character as they may be spelt anywhere in a word, most usual first: 樂 has 락,
   * 낙, 악, 요. One syllable each, as one string; empty if none is known.
   */
  public String readings(int codePoint) {
    String found = known.get(codePoint);
    return found != null
        ? found
        : known.computeIfAbsent(codePoint, c -> spellings(readings.readings(c)));
  }

  private static String spellings(String found) {
    StringBuilder all = new StringBuilder(found.length() * 2);
    for (int i = 0; i < found.length(); i++) {
      char reading = found.charAt(i);
      append(all, reading);
      append(all, InitialSoundLaw.initialForm(reading));
      if (Hangul.isSyllable(reading) && Hangul.vowel(reading) == 'ㅖ') {
        // 폐 and 계 sound as 페 and 게 (표준 발음법 제5항), and are often written so.
        append(all, Hangul.compose(Hangul.initial(reading), 'ㅔ', Hangul.last(reading)));
      }
    }
    return all.toString();
  }

  private static void append(StringBuilder all, char syllable) {
    if (all.indexOf(String.valueOf(syllable)) < 0) {
      all.append(syllable);
    }
  }

  /** For each code point the syllables it may read as in this term; empty if it is no character. */
  private List<String> ways(String written) {
    int[] term = Han.unified(written);
    String[] ways = new String[term.length];
    for (int i = 0; i < term.length; i++) {
      boolean repeats = term[i] == '々' && i > 0;
      boolean han = Script.of(term[i]) == Script.HAN;
      ways[i] = repeats ? ways[i - 1] : han ? readings(term[i]) : "";
    }
    addWordReadings(term, ways);
    return List.of(ways);
  }

  private void addWordReadings(int[] term, String[] ways) {
    for (int i = 0; i < term.length - 1; i++) {
      int longest = Math.min(term.length, i + readings.longestWord());
      for (int j = i + 2; !ways[i].isEmpty() && j <= longest; j++) {
        String reading = readings.wordReading(new String(term, i, j - i));
        for (int k = 0; k < reading.length() && reading.length() == j - i; k++) {
          if (ways[i + k].indexOf(reading.charAt(k)) < 0) {
            ways[i + k] += reading.charAt(k);
          }
        }
      }
    }
  }

  /** Only for readings, of which there are few thousand; remembers them. */
  private List<String> knownHeard(String readings) {
    List<String> found = heard.get(readings);
    return found != null ? found : heard.computeIfAbsent(readings, SinoKorean::heard);
  }

  /** What is heard of each character of a text by itself. */
  private static List<String> heard(String text) {
    return text.codePoints()
        .mapToObj(c -> JamoText.of(Character.toString(c)).toString())
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** How a term reads, character by character, for readings that are not exact or only partial. */
  public TermSounds sounds(String han) {
    return knownSounds.of(han);
  }

  private TermSounds soundsOf(String han) {
    String looked = han.length() > LONGEST_TERM ? han.substring(0, LONGEST_TERM) : han;
    int[] term = Han.unified(looked);
    List<String> ways = knownWays.of(looked);
    List<SoundUnit> units = new ArrayList<>(term.length);
    int offset = 0;
    for (int i = 0; i < term.length; i++) {
      int next = looked.offsetByCodePoints(offset, 1);
      String way = ways.get(i);
      String spoken = way.isEmpty() ? looked.substring(offset, next) : way;
      List<String> sounds = way.isEmpty() ? heard(spoken) : knownHeard(spoken);
      if (!sounds.isEmpty()) {
        units.add(new SoundUnit(new Span(offset, next), sounds));
      }
      offset = next;
    }
    return new CharacterSounds(units, JamoCosts.exact());
  }
}
