// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Term bases of memoQ, with the columns that memoQ's own CSV has, in the order of its API's
 * documentation: those of the entry, of a language, and of a term; the last repeated for each
 * further term of the language. What memoQ fills in itself is left out: numbers, dates, persons.
 */
final class MemoQFormat extends PairTableFormat {
  /** The matching that memoQ gives a new term. */
  private static final String MATCHING = "CasePermissive;HalfPrefix";

  /** Every row has the columns of the longest, so what is longer goes on in another entry. */
  private static final int MOST_TARGETS = 5;

  private static final LanguageCodes LANGUAGES =
      new LanguageCodes("memoQ", Map.of("zh", "Chinese_PRC", "zh-Hant", "Chinese_Taiwan"))
          .with("de", "German")
          .with("el", "Greek")
          .with("en", "English")
          .with("es", "Spanish")
          .with("fr", "French")
          .with("it", "Italian")
          .with("ja", "Japanese")
          .with("ko", "Korean")
          .with("la", "Latin")
          .with("nl", "Dutch")
          .with("pt", "Portuguese")
          .with("ru", "Russian")
          .with("th", "Thai")
          .with("uk", "Ukrainian")
          .with("vi", "Vietnamese");

  MemoQFormat() {
    super("memoq", "memoQ term base, CSV", "csv", DelimitedFile.Style.COMMAS, LANGUAGES);
  }

  @Override
  List<Rule> rules() {
    return List.of(Rules.eachPairOnce());
  }

  @Override
  List<List<String>> table(LanguagePair languages, List<TermPair> pairs) {
    List<List<TermPair>> entries = entries(pairs);
    int mostTargets = entries.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(languages, mostTargets));
    entries.forEach(entry -> rows.add(row(entry, mostTargets)));
    return rows;
  }

  private static List<List<TermPair>> entries(List<TermPair> pairs) {
    Map<String, List<TermPair>> open = new HashMap<>();
    List<List<TermPair>> entries = new ArrayList<>();
    for (TermPair pair : pairs) {
      List<TermPair> entry = open.get(pair.source());
      if (entry == null || entry.size() == MOST_TARGETS) {
        entry = new ArrayList<>();
        open.put(pair.source(), entry);
        entries.add(entry);
      }
      entry.add(pair);
    }
    return entries;
  }

  private static List<String> header(LanguagePair languages, int targets) {
    List<String> header = new ArrayList<>();
    header.add("Entry_Note");
    header.add(languages.source() + "_Def");
    addTerm(header, languages.source(), "Term_Info", "Term_Example");
    header.add(languages.target() + "_Def");
    for (int i = 0; i < targets; i++) {
      addTerm(header, languages.target(), "Term_Info", "Term_Example");
    }
    return header;
  }

  /** The explanations are in the language of the glosses, so they stand on that side. */
  private static List<String> row(List<TermPair> entry, int targets) {
    TermPair best = entry.get(0);
    List<String> row = new ArrayList<>();
    String definition = together(entry.stream().map(Notes::explanation));
    row.add(note(entry));
    row.add(best.isFromOriginal() ? "" : definition);
    addTerm(row, best.source(), MATCHING, "");
    row.add(best.isFromOriginal() ? definition : "");
    entry.forEach(pair -> addTerm(row, pair.target(), MATCHING, Notes.example(pair)));
    for (int i = entry.size(); i < targets; i++) {
      addTerm(row, "", "", "");
    }
    return row;
  }

  /** Terms have no place for notes, so the entry tells which of them a person should look at. */
  private static String note(List<TermPair> entry) {
    String unchecked = together(entry.stream().filter(Notes::isUnchecked).map(TermPair::target));
    return unchecked.isEmpty() ? "" : Notes.UNCHECKED + " " + unchecked;
  }

  private static String together(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" / "));
  }

  private static void addTerm(List<String> cells, String term, String info, String example) {
    cells.add(term);
    cells.add(info);
    cells.add(example);
  }
}
