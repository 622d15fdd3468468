// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.LanguageCell;
import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import byeonggi.dictionary.UserEntry;
import byeonggi.export.Cells;
import byeonggi.gloss.GlossLanguage;
import byeonggi.glossary.EntryId;
import byeonggi.text.NormalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the rows of a reviewed glossary in which a person wrote another term over the one that the
 * row was made of. The row's {@code id} still is that of the old pair, and its example holds it:
 * the piece of the example whose id it is was the old term. A row whose old pair stands in another
 * row was copied to add a pair, and corrects none. Thread-safe.
 */
public final class Corrections {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  /** In UTF-16 units; a longer term than an example shows is not found again. */
  private static final int LONGEST_TERM = 60;

  /** A table with more such rows has ids of its own, and trying them all would take minutes. */
  private static final int MOST_ROWS = 2_000;

  private final Folding folding;

  /**
   * Prepares.
   *
   * @param folding what makes two forms one
   */
  public Corrections(Folding folding) {
    this.folding = folding;
  }

  /**
   * A row that was corrected.
   *
   * @param row its number in the file
   * @param status what its column {@code status} says, in small letters; may be empty
   * @param sourceTerm the term that it has now
   * @param targetTerm the gloss that it has now
   * @param old the pair that it was made of, as rejected
   */
  public record Correction(
      int row, String status, String sourceTerm, String targetTerm, UserEntry old) {

    /** Whether the person approved the new pair, which rejects the old one. */
    public boolean isApproved() {
      return status.isEmpty() || status.equals(Decision.APPROVED.word());
    }

    /** Whether the person left the word of the program there, so that the row decides nothing. */
    public boolean isUndecided() {
      return status.equals("preferred") || status.equals("variant");
    }
  }

  private record Reading(
      int number,
      String id,
      String ownId,
      String status,
      String source,
      String sourceLanguage,
      String target,
      String targetLanguage,
      String example) {}

  /**
   * The corrected rows of a table, in order.
   *
   * @throws MalformedTableException if a cell holds no tag of a language
   */
  public List<Correction> in(Table table) throws MalformedTableException {
    if (!table.has("id") || !table.has("example")) {
      return List.of();
    }
    List<Reading> changed = new ArrayList<>();
    Set<String> standing = new HashSet<>();
    for (Table.Row row : table.rows()) {
      Reading reading = reading(table, row);
      standing.add(reading.ownId());
      if (ID.matcher(reading.id()).matches() && !reading.id().equals(reading.ownId())) {
        changed.add(reading);
      }
    }
    return changed.stream()
        .filter(reading -> !standing.contains(reading.id()))
        .limit(MOST_ROWS)
        .flatMap(reading -> correction(reading).stream())
        .toList();
  }

  private Reading reading(Table table, Table.Row row) throws MalformedTableException {
    String source = text(row, "source_term");
    String sourceLanguage = LanguageCell.read(table, row, "source_lang");
    String target = text(row, "target_term");
    String targetLanguage = LanguageCell.read(table, row, "target_lang");
    return new Reading(
        row.number(),
        text(row, "id").toLowerCase(Locale.ROOT),
        id(source, sourceLanguage, target, targetLanguage),
        text(row, "status").toLowerCase(Locale.ROOT),
        source,
        sourceLanguage,
        target,
        targetLanguage,
        text(row, "example"));
  }

  private Optional<Correction> correction(Reading row) {
    return Stream.of(row.targetLanguage(), "ko", "en")
        .distinct()
        .flatMap(language -> withGloss(row, language).stream())
        .findFirst()
        .or(() -> withTerm(row))
        .map(old -> new Correction(row.number(), row.status(), row.source(), row.target(), old));
  }

  /** Of another language than now, if a gloss in letters was put into Hangul. */
  private Optional<UserEntry> withGloss(Reading row, String language) {
    return piece(
            row,
            gloss ->
                GlossLanguage.of(gloss).equals(language) || language.equals(row.targetLanguage())
                    ? id(row.source(), row.sourceLanguage(), gloss, language)
                    : "")
        .map(gloss -> rejected(row.source(), row.sourceLanguage(), gloss, language));
  }

  private Optional<UserEntry> withTerm(Reading row) {
    return piece(row, term -> id(term, row.sourceLanguage(), row.target(), row.targetLanguage()))
        .map(term -> rejected(term, row.sourceLanguage(), row.target(), row.targetLanguage()));
  }

  private static UserEntry rejected(
      String source, String sourceLanguage, String target, String targetLanguage) {
    return new UserEntry(source, sourceLanguage, target, targetLanguage, Decision.REJECTED, "");
  }

  /** The piece of the example that has the row's id. */
  private static Optional<String> piece(Reading row, Function<String, String> id) {
    String example = row.example();
    Set<String> pieces = new LinkedHashSet<>();
    for (int start = 0; start < example.length(); start++) {
      for (int end = start + 1; end <= Math.min(example.length(), start + LONGEST_TERM); end++) {
        String piece = example.substring(start, end);
        if (piece.equals(piece.strip())) {
          pieces.add(piece);
        }
      }
    }
    return pieces.stream().filter(piece -> id.apply(piece).equals(row.id())).findFirst();
  }

  private String id(String source, String sourceLanguage, String target, String targetLanguage) {
    return EntryId.of(folding, source, sourceLanguage, target, targetLanguage);
  }

  private static String text(Table.Row row, String column) {
    return NormalText.string(Cells.read(row.cell(column))).strip();
  }
}
