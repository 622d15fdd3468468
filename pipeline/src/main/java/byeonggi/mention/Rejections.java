// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import java.util.List;
import java.util.Optional;

/**
 * The rules that tell by looks that a parenthetical holds no term, the narrower before the wider.
 * What only the words before the bracket could tell ({@code 모바일(iOS)}) is not judged here.
 */
final class Rejections {

  private static final List<RejectionRule> RULES =
      List.of(
          new CodeRule(),
          new AddressRule(),
          new KeywordListRule(),
          new ExampleRule(),
          new ParticleRule(),
          new StageDirectionRule(),
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
    Scripts scripts = Scripts.of(parenthetical.masked());
    if (!scripts.letter()
        && !scripts.digit()
        && parenthetical.inside().indexOf(Passage.OBJECT) < 0) {
      return Optional.of(Rejected.Reason.EMPTY);
    }
    return RULES.stream()
        .filter(rule -> rule.rejects(parenthetical))
        .map(RejectionRule::reason)
        .findFirst();
  }
}
