// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.mention.Mention;
import byeonggi.text.Hangul;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How often the whole product picks exactly the gloss of a term out of a sentence of its own, where
 * one false word stands before the gloss and a particle after the bracket: {@code 구름 철강(鐵鋼)은 여기에
 * 있다.} The false words and the particles are drawn by chance, the same in each run.
 */
final class PickedGlosses {
  /** A term and what should be picked for it. */
  record Case(String term, String gloss) {}

  // After a consonant, after a vowel.
  private static final String[][] PARTICLES = {{"은", "는"}, {"이", "가"}, {"을", "를"}, {"과", "와"}};

  private final GlossTools tools;
  private final List<String> falseWords;
  private final String between;
  private final Random chance = new Random(20_190_527);
  private final List<String> wrong = new ArrayList<>();
  private int cases;

  /**
   * Measures some tools.
   *
   * @param falseWords words to put before glosses
   * @param between what parts them from the gloss: a blank; or nothing, so that the word before the
   *     bracket is not the gloss
   */
  PickedGlosses(GlossTools tools, List<String> falseWords, String between) {
    this.tools = tools;
    this.between = between;
    this.falseWords = List.copyOf(falseWords);
  }

  void measure(Case one) {
    String before = one.gloss;
    while (before.equals(one.gloss)) {
      before = falseWords.get(chance.nextInt(falseWords.size()));
    }
    char last = one.gloss.charAt(one.gloss.length() - 1);
    boolean vowel = !Hangul.isSyllable(last) || Hangul.last(last) == 0;
    String particle = PARTICLES[chance.nextInt(PARTICLES.length)][vowel ? 1 : 0];
    String sentence =
        "%s%s%s(%s)%s 여기에 있다.".formatted(before, between, one.gloss, one.term, particle);
    String picked = picked(sentence, one.term);
    cases++;
    if (!picked.equals(one.gloss)) {
      wrong.add(one.term + "\t" + one.gloss + "\t" + picked + "\t" + sentence);
    }
  }

  private String picked(String sentence, String term) {
    List<Mention> mentions =
        Bracketed.mentions(sentence).stream().filter(m -> m.term().text().equals(term)).toList();
    if (mentions.isEmpty()) {
      return "(no mention)";
    }
    List<Proposal> proposals = tools.proposer().propose(List.of(mentions.get(0)));
    TermCounts counts = new TermCounts();
    proposals.forEach(counts::add);
    Optional<Pair> pair =
        proposals.stream().findFirst().flatMap(p -> tools.decider().decide(p, counts));
    return pair.map(Pair::gloss).orElse("(no term)");
  }

  /** The part that was picked rightly. */
  double right() {
    return 1 - (double) wrong.size() / cases;
  }

  /** Prints the figure and writes term, gloss, picked gloss and sentence of all that went wrong. */
  String report(String name) throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "not-picked-" + name + ".tsv"), wrong);
    String figure = "%s: %d cases, picked exactly: %.4f".formatted(name, cases, right());
    System.out.println(figure);
    return figure;
  }
}
