// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserDictionary;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is amiss among the entries of a glossary: first hears of all entries, then of all
 * mentions, which tell the places. Keeps what it finds, and a little of each distinct pair; nothing
 * of single mentions. Not safe for use by several threads.
 */
public final class GlossaryFindings {
  /** Where a finding about an entry is shown. */
  public enum Shown {
    /** At the first mention of all. */
    ONCE,
    /** At the first mention in each document: each has a writer of its own. */
    IN_EACH_DOCUMENT
  }

  /** A finding that waits for mentions of its entry. */
  private static final class Waiting {
    private final Finding finding;
    private String lastDocument;

    Waiting(Finding finding) {
      this.finding = finding;
    }
  }

  private final Shown shown;
  private final Misspellings misspellings = new Misspellings();
  private final GlossVariety variety = new GlossVariety(misspellings);
  private final ApprovedGlosses approved;
  private final SharedGlosses shared;
  private final CharacterForms forms = new CharacterForms();
  private final List<Entry> term = new ArrayList<>();
  private final Map<String, List<Waiting>> waiting = new HashMap<>();
  private final List<Finding> found = new ArrayList<>();
  private boolean allEntries;

  /**
   * Hears of nothing yet.
   *
   * @param dictionary what people decided: what they approved is not questioned
   * @param folding what makes two written forms one
   */
  public GlossaryFindings(UserDictionary dictionary, Folding folding, Shown shown) {
    this.shown = shown;
    this.approved = new ApprovedGlosses(dictionary);
    this.shared = new SharedGlosses(folding);
  }

  /** Hears of the next entry, in order of the glossary: those of a term one after the other. */
  public void add(Entry row) {
    if (!term.isEmpty() && !row.isOfTheTermOf(term.get(0))) {
      judgeTerm();
    }
    term.add(row);
    shared.add(row);
  }

  private void judgeTerm() {
    List<Entry> rows = List.copyOf(term);
    term.clear();
    if (rows.isEmpty()) {
      return;
    }
    rows.forEach(row -> approved.judge(row).ifPresent(finding -> await(finding, row.id())));
    if (approved.knows(rows.get(0).sourceTerm())) {
      return; // What differs from the approved gloss has been told.
    }
    variety.judge(rows).ifPresent(unplaced -> await(unplaced.finding(), unplaced.entryId()));
    for (Entry row : rows) {
      if (row.status() != Status.APPROVED) {
        misspellings.judge(row).ifPresent(finding -> await(finding, row.id()));
      }
    }
  }

  private void await(Finding finding, String entryId) {
    waiting.computeIfAbsent(entryId, id -> new ArrayList<>(1)).add(new Waiting(finding));
  }

  /** Hears of the next mention, in order of place; no more entries come after. */
  public void add(Occurrence mention) {
    if (!allEntries) {
      endEntries();
    }
    forms.judge(mention).ifPresent(found::add);
    List<Waiting> here = waiting.get(mention.id());
    if (here == null) {
      return;
    }
    for (Waiting each : here) {
      if (!mention.document().equals(each.lastDocument)) {
        each.lastDocument = mention.document();
        found.add(each.finding.at(mention.document(), mention.line(), mention.column()));
      }
    }
    if (shown == Shown.ONCE) {
      waiting.remove(mention.id());
    }
  }

  private void endEntries() {
    allEntries = true;
    judgeTerm();
    shared.findings().forEach(unplaced -> await(unplaced.finding(), unplaced.entryId()));
  }

  /** All that was found, in order of place. */
  public List<Finding> findings() {
    return found.stream().sorted().toList();
  }
}
