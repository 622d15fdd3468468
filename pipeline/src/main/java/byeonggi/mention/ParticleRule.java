// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Script;

/** Alternating particles and endings: {@code 은(는)}, {@code (이)가}, {@code (으)로}. */
final class ParticleRule implements RejectionRule {

  private static final WordList PARTICLES = WordList.named("particles.txt");

  private static final String ENUMERATING = "가나라아도";

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.PARTICLE;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    String left = parenthetical.left();
    String right = parenthetical.right();
    if (!parenthetical.isRound() || !PARTICLES.contains(parenthetical.inside())) {
      return false;
    }
    boolean afterHangul =
        !left.isEmpty() && Script.of(left.charAt(left.length() - 1)) == Script.HANGUL;
    boolean beforeHangul = !right.isEmpty() && Script.of(right.charAt(0)) == Script.HANGUL;
    // (이)가 may stand alone, but (가)는 is an enumeration mark, and 之(의) is a reading.
    return afterHangul
        || (beforeHangul
            && (Scripts.of(lastOf(left)).latin()
                || !(ENUMERATING.contains(parenthetical.inside())
                    || Scripts.of(lastOf(left)).eastAsian())));
  }

  private static String lastOf(String text) {
    return text.isEmpty() ? "" : text.substring(text.length() - 1);
  }
}
