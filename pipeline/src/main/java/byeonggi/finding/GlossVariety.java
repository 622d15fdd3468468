// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.dictionary.CustomaryNames;
import byeonggi.glossary.Entry;
import byeonggi.sound.SoundKinship;
import byeonggi.sound.SoundKinship.Way;
import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a term with more glosses than one. Only what the writers surely wrote counts: a gloss of
 * low confidence, or one that is another with more words before it, is rather a wrong cut of ours.
 * Thread-safe.
 */
final class GlossVariety {
  /** From this confidence on a gloss of Latin letters is believed, in thousandths. */
  private static final int CREDIBLE = 800;

  /** The same of Chinese characters, whose sounds and meanings tell more. */
  private static final int CREDIBLE_OF_HAN = 700;

  /** The same of one that begins as a gloss that is believed, so that our cut is likely right. */
  private static final int CREDIBLE_IF_BEGUN = 550;

  /** The same of one that is nearly another: that two wrong cuts are so alike is not likely. */
  private static final int CREDIBLE_IF_NEAR = 300;

  /** More glosses are not named. */
  private static final int MOST_NAMED = 5;

  private final SoundKinship kinship = new SoundKinship();
  private final CustomaryNames names = CustomaryNames.bundled();
  private final Misspellings misspellings;

  GlossVariety(Misspellings misspellings) {
    this.misspellings = misspellings;
  }

  /** A near pair: the one that is likely right, and the other. */
  private record NearPair(Entry right, Entry odd) {}

  /**
   * Looks at a term.
   *
   * @param rows its entries in order of the glossary
   */
  Optional<Unplaced> judge(List<Entry> rows) {
    List<Entry> korean =
        rows.stream()
            .filter(row -> row.targetLanguage().equals("ko") && !row.targetTerm().isEmpty())
            .filter(row -> row.confidencePerMille() >= CREDIBLE_IF_NEAR)
            .toList();
    if (korean.size() < 2 || isCharacter(rows.get(0).sourceTerm())) {
      return Optional.empty();
    }
    Optional<Unplaced> near = nearPair(korean).map(pair -> near(pair, korean));
    return near.isPresent() ? near : several(korean);
  }

  /** A single character is explained in as many ways as a text needs. */
  private static boolean isCharacter(String term) {
    return term.codePointCount(0, term.length()) == 1 && Script.HAN.isIn(term);
  }

  private Optional<NearPair> nearPair(List<Entry> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        String a = rows.get(i).targetTerm();
        String b = rows.get(j).targetTerm();
        boolean near =
            GlossForms.letters(a).equals(GlossForms.letters(b)) || GlossForms.alike(a, b);
        if (near && !bothRead(rows.get(i), rows.get(j))) {
          return Optional.of(ordered(rows.get(i), rows.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  /** 부정 and 불정, 양적 and 량적: the initial-sound law and several readings are no slips. */
  private boolean bothRead(Entry a, Entry b) {
    return kinship.of(a.sourceTerm(), a.targetTerm()) == Way.READING
        && kinship.of(b.sourceTerm(), b.targetTerm()) == Way.READING;
  }

  private NearPair ordered(Entry a, Entry b) {
    return Comparator.comparing(this::isCustomary)
                .thenComparing(row -> misspellings.judge(row).isEmpty())
                .thenComparing(Entry::occurrences)
                .thenComparing(Entry::confidencePerMille)
                .compare(a, b)
            >= 0
        ? new NearPair(a, b)
        : new NearPair(b, a);
  }

  private boolean isCustomary(Entry row) {
    return names.of(row.sourceTerm()).contains(row.targetTerm());
  }

  private Unplaced near(NearPair pair, List<Entry> all) {
    Entry odd = pair.odd();
    Entry right = pair.right();
    boolean blanks =
        GlossForms.letters(odd.targetTerm()).equals(GlossForms.letters(right.targetTerm()));
    String detail =
        "%s beside %s for %s%s"
            .formatted(
                counted(odd),
                counted(right),
                odd.sourceTerm(),
                blanks ? "; only blanks or hyphens differ" : "");
    return unplaced(
        odd,
        Rule.NEAR_GLOSS,
        blanks ? Severity.INFO : Rule.NEAR_GLOSS.severity(),
        all.size() > 2 ? detail + "; in all " + listed(all) : detail,
        isSure(pair) ? right.targetTerm() : "write one of them throughout");
  }

  private boolean isSure(NearPair pair) {
    return pair.right().occurrences() > pair.odd().occurrences()
        || isCustomary(pair.right())
        || misspellings.judge(pair.odd()).isPresent();
  }

  private Optional<Unplaced> several(List<Entry> rows) {
    List<Entry> distinct = new ArrayList<>();
    for (Entry row : rows) {
      if (isCredible(row, rows)
          && !GlossForms.isInflected(row.targetTerm())
          && distinct.stream().noneMatch(other -> isOne(other, row))) {
        distinct.add(row);
      }
    }
    String term = rows.get(0).sourceTerm();
    boolean hanja = rows.get(0).sourceLanguage().equals("ko-Hani");
    if (hanja) {
      // 각주구검 and what it means are not two names of one thing.
      distinct.removeIf(row -> kinship.of(term, row.targetTerm()) == Way.READING);
    }
    if (distinct.size() < 2) {
      return Optional.empty();
    }
    Entry best = distinct.get(0);
    Entry odd = distinct.get(1);
    Set<Way> ways =
        distinct.stream()
            .map(row -> kinship.of(term, row.targetTerm()))
            .collect(Collectors.toSet());
    if (ways.equals(Set.of(Way.READING, Way.TRANSCRIPTION))) {
      return Optional.of(
          unplaced(
              odd,
              Rule.NAME_SPELLINGS,
              Rule.NAME_SPELLINGS.severity(),
              "%s is written %s: by its sound and by its reading".formatted(term, listed(distinct)),
              decideFor(best, odd)));
    }
    return Optional.of(
        unplaced(
            odd,
            Rule.SEVERAL_GLOSSES,
            Rule.SEVERAL_GLOSSES.severity(),
            "%s has the glosses %s".formatted(term, listed(distinct)),
            decideFor(best, odd)));
  }

  private static boolean isCredible(Entry row, List<Entry> rows) {
    int sure = Script.HAN.isIn(row.sourceTerm()) ? CREDIBLE_OF_HAN : CREDIBLE;
    return row.confidencePerMille() >= sure
        || (row.confidencePerMille() >= CREDIBLE_IF_BEGUN
            && rows.stream()
                .anyMatch(
                    other ->
                        other.confidencePerMille() >= sure
                            && other.targetTerm().length() > 1
                            && row.targetTerm().startsWith(other.targetTerm())));
  }

  private static boolean isOne(Entry a, Entry b) {
    return GlossForms.sameCutOtherwise(a.targetTerm(), b.targetTerm())
        || GlossForms.sameStem(
            GlossForms.letters(a.targetTerm()), GlossForms.letters(b.targetTerm()));
  }

  private static String decideFor(Entry best, Entry odd) {
    return best.occurrences() > odd.occurrences()
        ? "decide for one; most often it is " + best.targetTerm()
        : "decide for one, and approve it";
  }

  private static String listed(List<Entry> rows) {
    return rows.stream()
            .limit(MOST_NAMED)
            .map(GlossVariety::counted)
            .collect(Collectors.joining(", "))
        + (rows.size() > MOST_NAMED ? ", …" : "");
  }

  private static String counted(Entry row) {
    return "%s (%s)".formatted(row.targetTerm(), row.occurrences());
  }

  private static Unplaced unplaced(
      Entry row, Rule rule, Severity severity, String detail, String suggestion) {
    return new Unplaced(Finding.about(row, rule, severity, detail, suggestion), row.id());
  }
}
