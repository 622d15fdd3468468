// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.text.Script;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.junit.jupiter.api.Test;

/** Holds the tables against the dictionary of Lucene's Kuromoji. */
class KuromojiReadingsTest {
  private static final double ALIKE = 0.9;

  private final JapaneseHangul engine = JapaneseHangul.bundled();
  private final KanaHangul kana = KanaHangul.bundled();

  private record Word(String written, String reading) {}

  @Test
  void wordsOfALargeDictionarySoundByTheirCharactersOrAsWords() throws IOException {
    List<Word> words = words();
    List<Word> others = words.stream().filter(word -> !soundsAsRead(word)).toList();
    assertTrue(words.size() > 100_000, () -> words.size() + " words");
    // What is left is spelt otherwise over the joint of two words: 降雨 고우우, not 고우.
    assertTrue(others.size() < words.size() / 200, () -> others.size() + ": " + others);
  }

  private boolean soundsAsRead(Word word) {
    return Stream.of(engine.sounds(word.written()), engine.wordSounds(word.written()))
        .anyMatch(
            sounds ->
                sounds.similarity(kana.hangul(word.reading(), true)) >= ALIKE
                    || sounds.similarity(kana.hangulWithEveryVowel(word.reading(), true)) >= ALIKE);
  }

  private static List<Word> words() throws IOException {
    TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
    List<Word> words = new ArrayList<>();
    IntsRefFSTEnum<Long> entries = new IntsRefFSTEnum<>(automaton());
    IntsRef ids = new IntsRef();
    for (var entry = entries.next(); entry != null; entry = entries.next()) {
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < entry.input.length; i++) {
        written.append((char) entry.input.ints[entry.input.offset + i]);
      }
      dictionary.lookupWordIds(entry.output.intValue(), ids);
      char[] surface = written.toString().toCharArray();
      for (int i = 0; i < ids.length; i++) {
        String reading =
            dictionary.getReading(ids.ints[ids.offset + i], surface, 0, surface.length);
        // Verbs and the like stand in all their forms; the table has those of dictionaries.
        if (written.chars().anyMatch(c -> Script.of((char) c) == Script.HAN)
            && surface.length > 1
            && reading != null
            && dictionary.getBaseForm(ids.ints[ids.offset + i], surface, 0, surface.length)
                == null) {
          words.add(new Word(written.toString(), reading));
        }
      }
    }
    return words;
  }

  private static FST<Long> automaton() throws IOException {
    try (InputStream stream =
        new BufferedInputStream(
            TokenInfoDictionary.class.getResourceAsStream("TokenInfoDictionary$fst.dat"))) {
      DataInput in = new InputStreamDataInput(stream);
      return new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
    }
  }
}
