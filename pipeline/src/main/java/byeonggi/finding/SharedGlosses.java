// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.dictionary.Folding;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import byeonggi.sound.Initialism;
import byeonggi.sound.SoundKinship;
import byeonggi.text.CodePointOrder;
import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds glosses that stand for several terms of one language. What is written by sound is passed
 * over: that words sound alike is why their originals are given. Not safe for use by several
 * threads.
 */
final class SharedGlosses {
  /** From this confidence on a pair is believed, in thousandths. */
  private static final int CREDIBLE = 900;

  private static final int SHORTEST_GLOSS = 2;
  private static final int MOST_TERMS = 8;

  /** Forms of one English word differ by so many letters at most. */
  private static final int FORM = 2;

  /** Words that begin with so many letters alike are of one stem. */
  private static final int PREFIX = 4;

  private record Use(
      String term, String folded, String id, String gloss, long occurrences, int sentence) {

    /**
     * Both in one bracket, as in 폴더(folder, directory): the writer knows of both. Told by the hash
     * of the example: of sentences there is no room.
     */
    boolean standsWith(Use other) {
      return sentence != 0 && sentence == other.sentence;
    }
  }

  private final SoundKinship kinship = new SoundKinship();
  private final Folding folding;
  private final Map<String, List<Use>> uses = new TreeMap<>(CodePointOrder.INSTANCE);

  SharedGlosses(Folding folding) {
    this.folding = folding;
  }

  /** Takes an entry. */
  void add(Entry row) {
    String gloss = row.targetTerm();
    if (row.confidencePerMille() < CREDIBLE
        || row.status() == Status.APPROVED
        || !row.targetLanguage().equals("ko")
        || gloss.length() < SHORTEST_GLOSS
        || isCharacter(row.sourceTerm())) {
      return;
    }
    uses.computeIfAbsent(
            row.sourceLanguage() + ' ' + GlossForms.letters(gloss), g -> new ArrayList<>(1))
        .add(
            new Use(
                row.sourceTerm(),
                folding.fold(row.sourceTerm()),
                row.id(),
                gloss,
                row.occurrences(),
                row.example().hashCode()));
  }

  private static boolean isCharacter(String term) {
    return term.codePointCount(0, term.length()) == 1 && Script.HAN.isIn(term);
  }

  /** All such glosses. */
  List<Unplaced> findings() {
    List<Unplaced> findings = new ArrayList<>();
    for (Map.Entry<String, List<Use>> gloss : uses.entrySet()) {
      if (gloss.getValue().size() < 2) {
        continue;
      }
      List<Use> terms = new ArrayList<>();
      for (Use use : gloss.getValue()) {
        if (kinship.of(use.term(), use.gloss()) == SoundKinship.Way.NONE
            && terms.stream()
                .noneMatch(
                    other -> related(other.folded(), use.folded()) || use.standsWith(other))) {
          terms.add(use);
        }
      }
      if (terms.size() > 1 && terms.size() <= MOST_TERMS) {
        findings.add(finding(gloss.getKey().substring(0, gloss.getKey().indexOf(' ')), terms));
      }
    }
    return findings;
  }

  /** Whether two terms are forms or parts of one: a plural, an abbreviation, a longer name. */
  private static boolean related(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.contains(shorter)) {
      return true;
    }
    if (Script.HAN.isIn(a) || Script.HAN.isIn(b)) {
      return longer.codePoints().filter(c -> shorter.indexOf(c) >= 0).count() * 2
          >= shorter.codePointCount(0, shorter.length());
    }
    return new LevenshteinDistance(FORM).apply(a, b) >= 0
        || a.regionMatches(0, b, 0, PREFIX)
        || Initialism.similarity(shorter, longer) > 0.8;
  }

  private static Unplaced finding(String language, List<Use> terms) {
    Use last = terms.get(terms.size() - 1);
    String listed =
        terms.stream()
            .map(use -> "%s (%s)".formatted(use.term(), use.occurrences()))
            .collect(Collectors.joining(", "));
    return new Unplaced(
        new Finding(
            Rule.SHARED_GLOSS.severity(),
            Rule.SHARED_GLOSS,
            last.term(),
            language,
            last.gloss(),
            "%s stands for %s".formatted(last.gloss(), listed),
            "tell them apart, or approve each pair",
            "",
            0,
            0),
        last.id());
  }
}
