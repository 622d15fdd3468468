// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import byeonggi.export.Failure;
import byeonggi.finding.Finding;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Occurrence;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what the page shows while the tables are written: first hears of all entries, then of all
 * mentions, in their order. Keeps files, and of entries of the page a little in memory. Not safe
 * for use by several threads.
 */
public final class ReportData implements Closeable {
  private final Path folder;
  private final Budget budget;
  private final ShownEntries entries;
  private final DocumentRows documents;
  private final RowFile findings;
  private final RowFile failures;
  private LineRows lines;
  private long allFindings;
  private long allFailures;

  /**
   * Begins a page.
   *
   * @param folder where its parts are kept until it is written; whoever owns it clears it up
   */
  public ReportData(Path folder) throws IOException {
    this(folder, Budget.USUAL);
  }

  ReportData(Path folder, Budget budget) throws IOException {
    this.folder = folder;
    this.budget = budget;
    entries = new ShownEntries(file("entries"), budget);
    documents = new DocumentRows(file("documents"), budget.documentBytes());
    findings = new RowFile(file("findings"));
    failures = new RowFile(file("failures"));
  }

  private Path file(String name) {
    return folder.resolve("report-" + name + ".json");
  }

  /** Hears of the next entry, in order of the glossary. */
  public void add(Entry entry) throws IOException {
    entries.add(entry);
  }

  /** Hears of the next mention, in order of place; no more entries come after. */
  public void add(Occurrence mention) throws IOException {
    LineRows concordance = lines();
    int document = documents.mentionIn(mention.document());
    Optional<ShownEntries.Shown> entry = entries.of(mention.id());
    if (entry.isEmpty()) {
      concordance.passOver();
      return;
    }
    int index = entry.get().index();
    documents.isOf(index);
    if (concordance.add(entry.get(), mention, document)) {
      documents.hasLine(index);
    }
  }

  private LineRows lines() throws IOException {
    if (lines == null) {
      lines = new LineRows(file("lines"), budget, entries.quota());
    }
    return lines;
  }

  /** Hears of the next finding, in order of place. */
  public void add(Finding finding) throws IOException {
    allFindings++;
    if (findings.rows() == budget.findings()) {
      return;
    }
    findings.add(
        JsonRow.bytes(
            json ->
                json.array(
                    row ->
                        row.text(finding.severity().word())
                            .text(finding.rule().id())
                            .text(finding.sourceTerm())
                            .text(finding.sourceLanguage())
                            .text(finding.targetTerm())
                            .text(finding.detail())
                            .text(finding.suggestion())
                            .text(finding.document())
                            .number(finding.line())
                            .number(finding.column()))));
  }

  /** Hears of the next failure, in order of document. */
  public void add(Failure failure) throws IOException {
    allFailures++;
    if (failures.rows() == budget.failures()) {
      return;
    }
    failures.add(
        JsonRow.bytes(
            json ->
                json.array(
                    row ->
                        row.text(failure.document())
                            .text(failure.stage())
                            .text(failure.error())
                            .text(failure.detail()))));
  }

  /** Writes the page; nothing comes after. */
  public void write(Path page, ReportFacts facts) throws IOException {
    LineRows concordance = lines();
    entries.close();
    findings.close();
    failures.close();
    List<Block> blocks = new ArrayList<>();
    blocks.add(entries.block());
    blocks.add(documents.block());
    blocks.add(concordance.block(file("sample")));
    blocks.add(new Block("findings", findings.file()));
    blocks.add(new Block("failures", failures.file()));
    blocks.add(CharacterRows.write(file("characters"), entries.characters()));
    blocks.add(0, about(facts));
    ReportPage.write(page, blocks);
  }

  private Block about(ReportFacts facts) throws IOException {
    Path file = file("about");
    Files.write(
        file,
        JsonRow.bytes(
            json ->
                json.object(
                    about -> {
                      about.field("version").text(facts.version());
                      counts(about, "entries", entries.all(), entries.shown());
                      about.field("terms").number(entries.terms());
                      about.field("mentions").number(lines.mentions());
                      about.field("documentsRead").number(facts.documentsRead());
                      counts(about, "documents", documents.all(), documents.shown());
                      counts(about, "lines", lines.mentions(), lines.shown());
                      counts(about, "findings", allFindings, findings.rows());
                      counts(about, "failures", allFailures, failures.rows());
                      about.field("toReview").number(entries.toReview());
                      about.field("reviewBelow").number(facts.reviewBelowPerMille());
                      about.field("dictionaryRows").number(facts.dictionaryRows());
                      about.field("analysed").truth(facts.analysed());
                      about.field("evidences").texts(facts.evidences());
                    })));
    return new Block("about", file);
  }

  private static void counts(JsonRow about, String name, long all, long shown) throws IOException {
    about.field(name).object(both -> both.field("all").number(all).field("shown").number(shown));
  }

  @Override
  public void close() throws IOException {
    entries.close();
    documents.close();
    findings.close();
    failures.close();
    if (lines != null) {
      lines.close();
    }
  }
}
