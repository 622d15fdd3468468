// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which row of a table of terms names the columns. The first one does if it holds a name of a
 * dictionary's columns, or such words as {@code source,target} or {@code 원어,번역}. If it does not,
 * and no row has more than two cells, the table has no header and its rows are pairs.
 */
public final class TermHeader {
  /** The columns that tell of a decision. */
  static final List<String> COLUMNS =
      List.of("source_term", "target_term", "status", "source_lang", "target_lang", "kind");

  /** What people and tools write over the terms, in small letters. */
  private static final Set<String> SOURCE_WORDS =
      Set.of(
          "source",
          "source term",
          "source text",
          "original",
          "term",
          "원어",
          "원문",
          "원문 용어",
          "출발어",
          "용어",
          "原文",
          "原语",
          "术语",
          "用語",
          "chinese",
          "japanese",
          "english",
          "중국어",
          "일본어",
          "영어",
          "中文",
          "汉语",
          "日语",
          "英语",
          "zh",
          "zh-cn",
          "zh-hans",
          "ja",
          "ja-jp",
          "en",
          "en-us");

  /** The same over the glosses. */
  private static final Set<String> TARGET_WORDS =
      Set.of(
          "target",
          "target term",
          "target text",
          "translation",
          "gloss",
          "번역",
          "번역어",
          "번역문",
          "역어",
          "대역어",
          "도착어",
          "뜻",
          "译文",
          "翻译",
          "訳語",
          "korean",
          "한국어",
          "한국말",
          "우리말",
          "韩语",
          "韩文",
          "ko",
          "ko-kr");

  /** A column of decisions must not be passed over: without one all rows are approved. */
  private static final List<String> OTHER_NAMES_OF_STATUS =
      List.of("상태", "결정", "판정", "승인", "승인 여부", "검토 결과", "decision", "state", "状态", "状態");

  private TermHeader() {}

  /**
   * The table by the names of its columns.
   *
   * @throws MalformedTableException if there are no rows, a column is there twice, or a row has
   *     cells under no column
   */
  public static Table table(RawTable raw) throws MalformedTableException {
    return Table.of(completed(raw));
  }

  /**
   * Checks that a table has what a table of terms needs, no column misspelt, and the terms in the
   * column of the terms.
   *
   * @throws MalformedTableException if it has not
   */
  public static void check(Table table) throws MalformedTableException {
    if (isOfPlaces(table.columns())) {
      throw table.malformedHeader(
          "is a table of places or findings and no glossary; give glossary.csv or a dictionary");
    }
    if (!table.has("status")) {
      for (String name : OTHER_NAMES_OF_STATUS) {
        if (table.has(name)) {
          throw table.malformedHeader(
              "unknown column \"%s\"; name it status, with approved, rejected or stop below"
                  .formatted(name));
        }
      }
    }
    table.requireNoMisspelt(COLUMNS);
    if (COLUMNS.stream().noneMatch(table::has)) {
      throw table.malformedHeader(
          ("names no column of a table of terms (found: %s); expected a header like"
                  + " source_term,target_term,source_lang, or two cells a row: term and gloss")
              .formatted(table.shownHeader()));
    }
    table.require("source_term", "target_term");
    Optional<Table.Row> swapped = SwappedColumns.first(table);
    if (swapped.isPresent()) {
      throw table.swapped(swapped.get());
    }
  }

  /** Whether the first row names the two columns that a table of terms needs. */
  public static boolean namesTerms(RawTable raw) {
    if (raw.rows().isEmpty()) {
      return false;
    }
    List<String> names = names(raw);
    return (names.containsAll(COLUMNS.subList(0, 2)) && !isOfPlaces(names)) || isOfWords(names);
  }

  /** Whether the columns are those of findings or occurrences, which have terms too. */
  private static boolean isOfPlaces(List<String> names) {
    return names.contains("finding") || (names.contains("line") && names.contains("inside"));
  }

  /**
   * Where the columns are that tell of a decision, by number from 0.
   *
   * @throws MalformedTableException if the table has two columns, no header and a wider row
   */
  public static Map<Integer, String> columns(RawTable raw) throws MalformedTableException {
    List<String> header = names(completed(raw));
    Map<Integer, String> columns = new TreeMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (COLUMNS.contains(header.get(i))) {
        columns.put(i, header.get(i));
      }
    }
    return columns;
  }

  /** Whether the first row names columns, whatever other rows hold. */
  static boolean hasHeader(RawTable raw) {
    return !raw.rows().isEmpty() && (isOurs(names(raw)) || isOfWords(names(raw)));
  }

  /** Whether each row has two cells. */
  static boolean hasOnlyPairs(RawTable raw) {
    return !raw.rows().isEmpty()
        && raw.rows().stream().allMatch(row -> row.trimmed().cells().size() == 2);
  }

  private static RawTable completed(RawTable raw) throws MalformedTableException {
    List<RawRow> rows = raw.rows();
    if (rows.isEmpty() || isOurs(names(raw))) {
      return raw;
    }
    RawRow first = rows.get(0);
    if (isOfWords(names(raw))) {
      return raw.under(
          new RawRow(first.number(), translated(names(raw))), rows.subList(1, rows.size()));
    }
    List<RawRow> pairs = rows.stream().map(RawRow::trimmed).toList();
    if (pairs.get(0).cells().size() != 2) {
      return raw;
    }
    Optional<RawRow> wide = pairs.stream().filter(row -> row.cells().size() > 2).findFirst();
    if (wide.isPresent()) {
      throw new MalformedTableException(
          ("%s, row %d: %d cells in a table of two columns without a header; put quotation marks"
                  + " around a cell that holds a comma, or name the columns above the first row")
              .formatted(raw.name(), wide.get().number(), wide.get().cells().size()));
    }
    return raw.under(new RawRow(0, COLUMNS.subList(0, 2)), pairs);
  }

  private static List<String> names(RawTable raw) {
    return raw.rows().get(0).cells().stream().map(String::strip).toList();
  }

  /**
   * A misspelt name counts, so that it is complained of; but of the long names only: {@code king}
   * is a term, and no {@code kind}.
   */
  private static boolean isOurs(List<String> names) {
    return names.stream()
        .anyMatch(
            name ->
                COLUMNS.stream()
                    .anyMatch(
                        column ->
                            column.contains("_")
                                ? ColumnName.isNearly(name, column)
                                : column.equals(name.toLowerCase(Locale.ROOT))));
  }

  /** Words of one sort alone are a pair: 용어 is the gloss of “term”. */
  private static boolean isOfWords(List<String> names) {
    return count(names, SOURCE_WORDS) == 1 && count(names, TARGET_WORDS) == 1;
  }

  private static long count(List<String> names, Set<String> words) {
    return names.stream().filter(name -> words.contains(name.toLowerCase(Locale.ROOT))).count();
  }

  private static List<String> translated(List<String> names) {
    List<String> translated = new ArrayList<>();
    for (String name : names) {
      String word = name.toLowerCase(Locale.ROOT);
      translated.add(
          SOURCE_WORDS.contains(word)
              ? COLUMNS.get(0)
              : TARGET_WORDS.contains(word) ? COLUMNS.get(1) : name);
    }
    return translated;
  }
}
