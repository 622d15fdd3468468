// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import byeonggi.text.Script;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that tell by looks that a parenthetical holds no term, the narrower before the wider.
 * What only the words before the bracket could tell ({@code 모바일(iOS)}) is not judged here.
 */
final class Rejections {

  private static final char LOST = '\uFFFD';

  private static final RejectionRule SPOKEN = new StageDirectionRule();

  private static final List<RejectionRule> RULES =
      List.of(
          new CodeRule(),
          new AddressRule(),
          new KeywordListRule(),
          new ExampleRule(),
          new ParticleRule(),
          SPOKEN,
          new LabelRule(),
          new QuantityRule(),
          new NumberRule(),
          new TickerRule(),
          new FileRule(),
          new FormulaRule(),
          new CitationRule(),
          new RemarkRule());

  /** Why {@code parenthetical} holds no term, or nothing when it may hold one. */
  Optional<Rejected.Reason> reasonFor(Parenthetical parenthetical) {
    if (parenthetical.isTooLong()) {
      return Optional.of(Rejected.Reason.TOO_LONG);
    }
    if (parenthetical.masked().indexOf(LOST) >= 0) {
      return Optional.of(Rejected.Reason.DAMAGED);
    }
    Scripts scripts = Scripts.of(parenthetical.masked());
    if (!scripts.letter()
        && !scripts.digit()
        && parenthetical.inside().indexOf(Passage.OBJECT) < 0) {
      return Optional.of(Rejected.Reason.EMPTY);
    }
    if (isInCharactersAlone(scripts)) {
      return SPOKEN.rejects(parenthetical) ? Optional.of(SPOKEN.reason()) : Optional.empty();
    }
    return RULES.stream()
        .filter(rule -> rule.rejects(parenthetical))
        .map(RejectionRule::reason)
        .findFirst();
  }

  /** Most parentheticals are; of all rules only one knows any of them. */
  private static boolean isInCharactersAlone(Scripts scripts) {
    return scripts.present().equals(Set.of(Script.HAN));
  }
}
