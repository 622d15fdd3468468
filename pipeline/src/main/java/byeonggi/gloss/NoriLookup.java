// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.ko.dict.BinaryDictionary;
import org.apache.lucene.analysis.ko.dict.CharacterDefinition;
import org.apache.lucene.analysis.ko.dict.UnknownDictionary;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * Finds the words of Nori's dictionaries in runs of text, as Nori's own tokenizer does. Remembers
 * runs between blanks: eojeol come again and again, and the words in them are the same wherever
 * they stand. Used by one thread.
 */
final class NoriLookup {
  /** The run is remembered if it is not longer; few eojeol are. */
  private static final int LONGEST_KNOWN = 24;

  /** Twice as many runs are remembered at most. */
  private static final int MOST_KNOWN = 4000;

  private static final int LONGEST_UNKNOWN_WORD = 1024;

  private static final char FIRST_SYLLABLE = '가';
  private static final int SYLLABLES = '힣' - FIRST_SYLLABLE + 1;

  private final NoriDictionary dictionary = NoriDictionary.bundled();
  private final UnknownDictionary unknown = UnknownDictionary.getInstance();
  private final CharacterDefinition characters = unknown.getCharacterDefinition();
  private final FST<Long> fst = dictionary.words();
  private final FST.BytesReader reader = fst.getBytesReader();
  private final FST.Arc<Long> arc = new FST.Arc<>();

  /** For each Hangul syllable the way to the words that begin with it, once it was asked for. */
  private final List<FST.Arc<Long>> firstArcs =
      new ArrayList<>(Collections.nCopies(SYLLABLES, null));

  private final IntsRef ids = new IntsRef();

  private Map<String, NoriWords> recent = new HashMap<>();
  private Map<String, NoriWords> older = new HashMap<>();

  /** Whether no word of the run would go on into a blank that follows it. */
  private boolean closed;

  /**
   * The words of a run.
   *
   * @param text the text that holds the run
   * @param start where the run begins, in UTF-16 units
   * @param end where it ends: at a blank (U+0020) or the end of the text, unless it is a blank
   */
  NoriWords words(String text, int start, int end) {
    if (end - start > LONGEST_KNOWN || text.charAt(start) == ' ') {
      return find(text, start, end);
    }
    String run = text.substring(start, end);
    NoriWords known = recent.get(run);
    if (known != null) {
      known.comesAgain();
      return known;
    }
    known = older.get(run);
    if (known == null) {
      known = find(text, start, end);
      if (!closed) {
        return known;
      }
    } else {
      known.comesAgain();
    }
    if (recent.size() == MOST_KNOWN) {
      older = recent;
      recent = new HashMap<>();
    }
    recent.put(run, known);
    return known;
  }

  /** The number of the word that Nori takes a blank between words for, unknown as it is. */
  NoriWords.Word blank(int end) {
    unknown.lookupWordIds(characters.getCharacterClass(' '), ids);
    return new NoriWords.Word(unknown, ids.ints[ids.offset], end);
  }

  private NoriWords find(String text, int start, int end) {
    closed = true;
    List<NoriWords.Word> words = new ArrayList<>();
    int[] firsts = new int[end - start + 1];
    int longest = end;
    for (int at = start; at < end; at++) {
      firsts[at - start] = words.size();
      int before = words.size();
      addKnown(text, start, at, end, words);
      if (words.size() == before || characters.isInvoke(text.charAt(at))) {
        addUnknown(text, start, at, end, words);
      }
      for (int i = before; i < words.size(); i++) {
        longest = Math.max(longest, start + words.get(i).end());
      }
    }
    firsts[end - start] = words.size();
    return new NoriWords(
        text.substring(start, longest), words.toArray(new NoriWords.Word[0]), firsts);
  }

  private void addKnown(String text, int run, int start, int end, List<NoriWords.Word> words) {
    fst.getFirstArc(arc);
    int output = 0;
    for (int at = start; goesOn(text, at, at == start); at++) {
      if (at >= end) {
        closed = false;
        if (at == text.length()) {
          return;
        }
      }
      output += arc.output().intValue();
      if (arc.isFinal()) {
        dictionary.lookupWordIds(output + arc.nextFinalOutput().intValue(), ids);
        add(dictionary, at + 1 - run, words);
      }
    }
  }

  /** Whether some known word has the next character next; after the text, a blank. */
  private boolean goesOn(String text, int at, boolean first) {
    try {
      int next = at < text.length() ? text.charAt(at) : ' ';
      int syllable = next - FIRST_SYLLABLE;
      if (first && syllable >= 0 && syllable < SYLLABLES) {
        return begin(syllable);
      }
      return fst.findTargetArc(next, arc, arc, reader) != null;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** The first step is from where so many ways go off that to find one takes long. */
  private boolean begin(int syllable) throws IOException {
    FST.Arc<Long> known = firstArcs.get(syllable);
    if (known == null) {
      if (fst.findTargetArc(FIRST_SYLLABLE + syllable, arc, arc, reader) == null) {
        return false;
      }
      firstArcs.set(syllable, new FST.Arc<Long>().copyFrom(arc));
    } else {
      arc.copyFrom(known);
    }
    return true;
  }

  /** A character of no known word, with those of its kind that follow. */
  private void addUnknown(String text, int run, int start, int end, List<NoriWords.Word> words) {
    char first = text.charAt(start);
    int kind = characters.getCharacterClass(first);
    int at = start + 1;
    if (characters.isGroup(first)) {
      UnicodeScript script = UnicodeScript.of(first);
      boolean mark = isMark(first);
      boolean digit = Character.isDigit(first);
      for (; at - start < LONGEST_UNKNOWN_WORD; at++) {
        char next = at < text.length() ? text.charAt(at) : ' ';
        UnicodeScript nextScript = UnicodeScript.of(next);
        boolean same =
            (script == nextScript
                    || isCommon(script)
                    || isCommon(nextScript)
                    || Character.getType(next) == Character.NON_SPACING_MARK)
                && isMark(next) == mark
                && Character.isDigit(next) == digit
                && characters.isGroup(next);
        if (!same) {
          break;
        }
        if (at >= end) {
          closed = false;
          if (at == text.length()) {
            break;
          }
        }
        if (isCommon(script) && !isCommon(nextScript)) {
          script = nextScript;
          kind = characters.getCharacterClass(next);
        }
      }
    }
    unknown.lookupWordIds(kind, ids);
    add(unknown, at - run, words);
  }

  private void add(BinaryDictionary holder, int end, List<NoriWords.Word> words) {
    for (int i = 0; i < ids.length; i++) {
      words.add(new NoriWords.Word(holder, ids.ints[ids.offset + i], end));
    }
  }

  private static boolean isCommon(UnicodeScript script) {
    return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
  }

  private static boolean isMark(char c) {
    if (c == 'ㆍ') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
