// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.dict.Dictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.junit.jupiter.api.Test;

/** The way through a text is the one that Nori's own tokenizer takes. */
class NoriPathTest {
  private static final String[] PIECES = {
    "학교",
    "에서",
    "는",
    "이",
    "가",
    "먹었다",
    "쌓인",
    "해자",
    "마윈",
    "그러나",
    "아무런뜻도없는",
    "법칙",
    "법칙을",
    "하고",
    "두껍게",
    "ᆫ",
    "ㄴ",
    "ㅋㅋ",
    "ㆍ",
    "漢字",
    "护城河",
    "かな",
    "カナ",
    "AI",
    "Scaling",
    "LLM",
    "a",
    "21",
    "3.5",
    "½",
    "мир",
    "α",
    "é",
    "e\u0301",
    "\u0301",
    "\uD842\uDFB7",
    "\uD83D\uDE80",
    "\uD842",
    "\uDFB7",
    "\u200B"
  };
  private static final String[] MARKS = {
    " ", " ", " ", " ", "  ", "\u00A0", "\u3000", "\u2009", "\n", "\t", "\u2028", "\"", "\" ", "…",
    "‘", "’", "(", ")", "·", ", ", ". ", "-", "—", "%", "$", "+", "~", "/", "\u0000", "\uFFFC"
  };

  private final NoriPath path = new NoriPath();
  private final KoreanTokenizer tokenizer =
      new KoreanTokenizer(
          AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, false);

  /** Texts of words and marks in any order. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.of(PIECES)),
            net.jqwik.api.Tuple.of(2, Arbitraries.of(MARKS)))
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  /** Texts of any characters. */
  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, Arbitraries.chars().range('가', '힣')),
            net.jqwik.api.Tuple.of(2, Arbitraries.chars().range(' ', '~')),
            net.jqwik.api.Tuple.of(1, Arbitraries.chars().all()))
        .list()
        .ofMaxSize(40)
        .map(
            chars -> {
              StringBuilder text = new StringBuilder();
              chars.forEach(text::append);
              return text.toString();
            });
  }

  @Property(tries = 3000)
  void wordsAndMarksAreAnalysedAsNoriDoes(@ForAll("texts") String text) throws IOException {
    assertAsNori(text, text);
  }

  @Property(tries = 3000)
  void anyCharactersAreAnalysedAsNoriDoes(@ForAll("noise") String text) throws IOException {
    assertAsNori(text, text);
  }

  @Test
  void articlesAreAnalysedAsNoriDoes() throws IOException {
    try (var files = Files.list(Path.of("../articles"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String article = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String line : article.lines().toList()) {
          for (int end = line.length(); end > 0; end -= 150) {
            String text = line.substring(Math.max(0, end - 300), end);
            assertAsNori(text, file.toString());
          }
        }
      }
    }
  }

  /** Eojeol that come again are analysed otherwise than new ones. */
  private void assertAsNori(String text, String message) throws IOException {
    List<Morpheme> expected = byNori(text);
    for (int time = 1; time <= 3; time++) {
      assertEquals(expected, path.morphemes(text), message);
    }
  }

  private List<Morpheme> byNori(String text) throws IOException {
    List<Morpheme> morphemes = new ArrayList<>();
    tokenizer.setReader(new StringReader(text));
    OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    PartOfSpeechAttribute tag = tokenizer.getAttribute(PartOfSpeechAttribute.class);
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      int start = offset.startOffset();
      while (start < offset.endOffset() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (start < offset.endOffset()) {
        morphemes.add(morpheme(text, start, offset.endOffset(), tag));
      }
    }
    tokenizer.end();
    tokenizer.close();
    return morphemes;
  }

  private static Morpheme morpheme(String text, int start, int end, PartOfSpeechAttribute tag) {
    Dictionary.Morpheme[] parts = tag.getMorphemes();
    if (parts == null || parts.length == 0) {
      String form = text.substring(start, end);
      return new Morpheme(
          start, end, Grammar.of(tag.getLeftPOS(), form), Grammar.of(tag.getRightPOS(), form));
    }
    return new Morpheme(start, end, grammar(parts[0]), grammar(parts[parts.length - 1]));
  }

  private static Grammar grammar(Dictionary.Morpheme part) {
    return Grammar.of(part.posTag, part.surfaceForm);
  }
}
