// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.LanguageCell;
import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import byeonggi.dictionary.UserEntry;
import byeonggi.exchange.Corrections.Correction;
import byeonggi.export.Cells;
import byeonggi.glossary.Entry;
import byeonggi.glossary.EntryId;
import byeonggi.glossary.Review;
import byeonggi.glossary.ReviewedEntry;
import byeonggi.glossary.Status;
import byeonggi.text.NormalText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads glossaries as entries: {@code glossary.csv}, also after a person went over it, and
 * dictionaries, whose rows have no counts. Thread-safe.
 */
public final class GlossaryReader {
  private final Folding folding;

  /**
   * Makes a reader.
   *
   * @param folding tells the ids of rows that have none
   */
  public GlossaryReader(Folding folding) {
    this.folding = folding;
  }

  /**
   * Reads a file. Absent cells are empty or zero; a row without a status is approved, as in a
   * dictionary.
   *
   * @throws MalformedTableException if a row can't be understood
   * @throws IOException if the file can't be read
   */
  public List<Entry> read(Path file) throws IOException, MalformedTableException {
    return readReviewed(file).stream().map(ReviewedEntry::entry).toList();
  }

  /**
   * Reads a file with what people wrote beside the entries.
   *
   * @throws MalformedTableException if a row can't be understood
   * @throws IOException if the file can't be read
   */
  public List<ReviewedEntry> readReviewed(Path file) throws IOException, MalformedTableException {
    return readWhole(file).entries();
  }

  /**
   * Reads a file with all that people wrote in it.
   *
   * @throws MalformedTableException if a row can't be understood
   * @throws IOException if the file can't be read
   */
  public ReadGlossary readWhole(Path file) throws IOException, MalformedTableException {
    Table table = TermTables.read(file);
    OtherColumns others = OtherColumns.of(table);
    List<ReviewedEntry> entries = new ArrayList<>();
    Map<Integer, Review> reviews = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Review review = new Review(text(row, "note"), text(row, "reviewer"), text(row, "date"));
      Map<String, String> own = others.rows().get(entries.size());
      entries.add(new ReviewedEntry(entry(table, row), review, own));
      reviews.put(row.number(), review);
    }
    List<Correction> corrections = new Corrections(folding).in(table);
    corrections.stream()
        .filter(Correction::isApproved)
        .map(correction -> new ReviewedEntry(old(correction), reviews.get(correction.row())))
        .forEach(entries::add);
    return new ReadGlossary(entries, others.names(), corrections);
  }

  /** The pair that a person wrote over. */
  private Entry old(Correction correction) {
    UserEntry old = correction.old();
    return Entry.of(
        old, id(old.sourceTerm(), old.sourceLanguage(), old.targetTerm(), old.targetLanguage()));
  }

  private String id(String source, String sourceLanguage, String target, String targetLanguage) {
    return EntryId.of(folding, source, sourceLanguage, target, targetLanguage);
  }

  private Entry entry(Table table, Table.Row row) throws MalformedTableException {
    String source = term(row, "source_term");
    if (source.isEmpty()) {
      throw table.malformed(row, "source_term", "is empty; fill it or delete the row");
    }
    String target = term(row, "target_term");
    Status status = status(table, row);
    if (target.isEmpty() && (status == Status.APPROVED || status == Status.REJECTED)) {
      throw table.malformed(
          row, "target_term", "is empty; fill it, or set status to stop if it is never a term");
    }
    String sourceLanguage = LanguageCell.read(table, row, "source_lang");
    String targetLanguage = LanguageCell.read(table, row, "target_lang");
    String id = text(row, "id");
    return new Entry(
        source,
        sourceLanguage,
        target,
        targetLanguage,
        number(table, row, "occurrences"),
        number(table, row, "documents"),
        perMille(table, row, "share"),
        perMille(table, row, "confidence"),
        status,
        text(row, "review").equals("yes"),
        text(row, "kind"),
        text(row, "part_of_speech"),
        text(row, "pairing"),
        text(row, "explanation"),
        text(row, "example"),
        text(row, "example_document"),
        id.isEmpty() ? id(source, sourceLanguage, target, targetLanguage) : id);
  }

  private static Status status(Table table, Table.Row row) throws MalformedTableException {
    String word = text(row, "status").strip().toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return Status.APPROVED;
    }
    for (Status status : Status.values()) {
      if (status.word().equals(word)) {
        return status;
      }
    }
    throw table.malformed(
        row, "status", "is not one of approved, preferred, variant, rejected, stop");
  }

  private static long number(Table table, Table.Row row, String column)
      throws MalformedTableException {
    String text = text(row, column).strip();
    try {
      return text.isEmpty() ? 0 : new BigDecimal(text).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw table.malformed(row, column, "\"" + text + "\" is not a whole number");
    }
  }

  private static int perMille(Table table, Table.Row row, String column)
      throws MalformedTableException {
    String text = text(row, column).strip();
    try {
      BigDecimal number = text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
      if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
        return number.movePointRight(3).intValue();
      }
    } catch (NumberFormatException e) {
      // The same complaint as for a number out of range.
    }
    throw table.malformed(row, column, "\"" + text + "\" is not a number from 0 to 1");
  }

  /** Terms are read in the form that articles are read in. */
  private static String term(Table.Row row, String column) {
    return NormalText.string(text(row, column)).strip();
  }

  private static String text(Table.Row row, String column) {
    return Cells.read(row.cell(column));
  }
}
