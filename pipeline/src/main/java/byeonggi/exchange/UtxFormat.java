// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Status;
import java.util.List;

/**
 * UTX 1.20 of the Asia-Pacific Association for Machine Translation: text with tabs, CRLF, a byte
 * order mark, and a header of two lines that begin with {@code #}. A translation that a person
 * approved is {@code approved}, any other {@code provisional}: what UTX calls non-standard or
 * forbidden is not exported. The date that a header may have is left out: the same glossary gives
 * the same file.
 */
final class UtxFormat extends PairTableFormat {
  private static final DelimitedFile.Style STYLE =
      new DelimitedFile.Style('\t', DelimitedFile.Quotes.NEVER, "\r\n", true);

  UtxFormat() {
    super("utx", "UTX 1.20 glossary", "utx", STYLE, LanguageCodes.any());
  }

  @Override
  List<Rule> rules() {
    return List.of(Rules.notBeginning("#"), Rules.eachPairOnce());
  }

  @Override
  List<List<String>> head(LanguagePair languages) {
    return List.of(
        List.of(
            "#UTX 1.20; %s/%s; creator: Byeonggi"
                .formatted(languages.source(), languages.target())),
        List.of("#src", "tgt", "src:pos", "tgt:pos", "term status", "tgt:comment"));
  }

  @Override
  List<String> row(TermPair pair) {
    String partOfSpeech = PartOfSpeech.of(pair).map(UtxFormat::word).orElse("");
    boolean fromOriginal = pair.isFromOriginal();
    return List.of(
        pair.source(),
        pair.target(),
        fromOriginal ? partOfSpeech : "",
        fromOriginal ? "" : partOfSpeech,
        pair.entry().status() == Status.APPROVED ? "approved" : "provisional",
        Notes.all(pair));
  }

  private static String word(PartOfSpeech partOfSpeech) {
    return partOfSpeech == PartOfSpeech.PROPER_NOUN ? "noun" : partOfSpeech.words();
  }
}
