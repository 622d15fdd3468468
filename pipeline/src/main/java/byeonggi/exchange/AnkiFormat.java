// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;

/**
 * Cards for Anki: text with tabs in HTML, under the directives that Anki 2.1.54 and later read. A
 * card is a term, with all its translations on the back. Anki knows a card by its front, so the
 * front tells the languages too: the same characters may be Chinese and Korean.
 */
final class AnkiFormat implements Format {
  private static final LookupTranslator ESCAPED = new LookupTranslator(EntityArrays.BASIC_ESCAPE);

  private static final List<String> DIRECTIVES =
      List.of("#separator:tab", "#html:true", "#tags column:3");

  /** What a card is of. */
  private record Front(String term, LanguagePair languages) {}

  @Override
  public String name() {
    return "anki";
  }

  @Override
  public String summary() {
    return "Anki cards, text with tabs, a file for all languages";
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    Map<Front, List<TermPair>> cards = new LinkedHashMap<>();
    for (TermPair pair : pairs) {
      cards
          .computeIfAbsent(new Front(pair.source(), pair.languages()), f -> new ArrayList<>())
          .add(pair);
    }
    if (!cards.isEmpty()) {
      try (DelimitedFile out =
          new DelimitedFile(files.file("anki.txt"), DelimitedFile.Style.TABS)) {
        for (String directive : DIRECTIVES) {
          out.row(directive);
        }
        out.row("#columns:Front", "Back", "Tags");
        for (List<TermPair> card : cards.values()) {
          out.row(front(card.get(0)), back(card), tags(card));
        }
      }
    }
    return pairs.size();
  }

  private static String front(TermPair pair) {
    return "%s<br><small>%s → %s</small>"
        .formatted(
            html(pair.source()),
            html(LanguageNames.inKorean(pair.languages().source())),
            html(LanguageNames.inKorean(pair.languages().target())));
  }

  private static String back(List<TermPair> card) {
    return card.stream()
        .collect(Collectors.groupingBy(TermPair::target, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(sameTarget -> back(sameTarget.get(0)))
        .collect(Collectors.joining("<br><br>"));
  }

  private static String back(TermPair pair) {
    String notes = Notes.all(pair);
    return "<b>%s</b>".formatted(html(pair.target()))
        + (notes.isEmpty() ? "" : "<br>" + html(notes));
  }

  /** Blanks part tags. */
  private static String tags(List<TermPair> card) {
    TreeSet<String> tags = new TreeSet<>();
    for (TermPair pair : card) {
      tags.add(pair.isFromOriginal() ? pair.languages().source() : pair.languages().target());
      tags.add(Notes.kind(pair));
      tags.add(pair.entry().status().word());
    }
    return tags.stream()
        .map(tag -> TermText.of(tag).replace(' ', '_'))
        .filter(tag -> !tag.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Also at a row's beginning, where {@code #} would make it a comment. */
  private static String html(String text) {
    return ESCAPED.translate(text).replaceFirst("^#", "&#35;");
  }
}
