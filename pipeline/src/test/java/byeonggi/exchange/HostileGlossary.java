// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.Folding;
import byeonggi.glossary.Entry;
import byeonggi.glossary.EntryId;
import byeonggi.glossary.GlossKey;
import byeonggi.glossary.Status;
import byeonggi.glossary.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A glossary of what breaks importers. */
final class HostileGlossary {
  private static final Folding FOLDING = new Folding(UnaryOperator.identity());

  /** Terms and glosses that a file must carry or refuse, never mangle. */
  private static final List<String> TEXTS =
      List.of(
          "\"quoted\"",
          "one \"quote",
          "'apostrophe'",
          "comma, comma",
          "semi;colon",
          "tab\there",
          "line\nbreak",
          "return\r\nbreak",
          "line\u2028separator",
          "=1+1",
          "+82",
          "-1",
          "@SUM(A1)",
          "'=x",
          "# no comment",
          "#",
          "<b>tag</b>",
          "&amp; & ]]>",
          "<!-- x -->",
          "back\\slash",
          "pipe | bar",
          "`code` *star* _line_",
          "a^b{c}",
          "null",
          "1-2",
          "00123",
          "12345678901234567890",
          "1E5",
          "TRUE",
          "\uD842\uDFB7野家",
          "\uD83D\uDE00 웃음",
          "zero\u200Bwidth",
          "\uFEFFmark",
          "soft\u00ADhyphen",
          "right\u202Eleft",
          "no\u00A0break",
          "\u3000wide\u3000",
          "bell\u0007",
          "nul\u0000l",
          "lone\uD800surrogate",
          "private\uE000use",
          "noncharacter\uFFFE",
          "ＡＩ",
          "AI",
          "ai",
          "각주",
          "각주",
          "café",
          "cafe\u0301",
          "x".repeat(10_000),
          "긴".repeat(10_000));

  private HostileGlossary() {}

  /** Each text as a term and as a gloss, in several languages, some twice. */
  static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      entries.add(entry(TEXTS.get(i), "zh", "뜻 " + i, "ko", Status.PREFERRED));
      entries.add(entry("词" + i, "zh", TEXTS.get(i), "ko", Status.APPROVED));
      entries.add(entry("term " + i, "en", TEXTS.get(TEXTS.size() - 1 - i), "ko", Status.VARIANT));
    }
    entries.add(entries.get(0));
    entries.add(entry("词0", "zh", "또 다른 뜻", "ko", Status.VARIANT));
    entries.add(entry("漢字", "ko-Hani", "한자", "ko", Status.PREFERRED));
    entries.add(entry("x-term", "und", "모름", "ko", Status.PREFERRED));
    entries.add(entry("拼音", "zh-Latn", "병음", "ko", Status.PREFERRED));
    entries.add(entry("空", "zh", " \u200B ", "ko", Status.PREFERRED));
    entries.add(entry("否", "zh", "아니", "ko", Status.REJECTED));
    return entries;
  }

  private static Entry entry(
      String term, String language, String gloss, String glossLanguage, Status status) {
    return new Entry(
        term,
        language,
        gloss,
        glossLanguage,
        3,
        2,
        1000,
        900,
        status,
        false,
        "concept",
        "NOUN",
        "quotation",
        "풀이: " + gloss,
        "본보기 " + gloss + "(" + term + ")",
        "a/" + gloss + ".md",
        EntryId.of(
            new TermKey(language, FOLDING.fold(term)),
            new GlossKey(glossLanguage, FOLDING.fold(gloss))));
  }
}
