// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Reasons;
import java.io.IOException;

/** How the second pass keeps why a mention has its gloss. */
final class ReasonsCoder extends CompactCoder<Reasons> {
  private static final PointsCoder POINTS = new PointsCoder();

  @Override
  void write(Reasons reasons, Output out) throws IOException {
    POINTS.write(reasons.lead(), out);
    out.flag(reasons.rivalIsTerm()).text(reasons.rival()).number(reasons.rivalPerMille());
  }

  @Override
  Reasons read(Input in) throws IOException {
    return new Reasons(POINTS.read(in), in.flag(), in.text(), in.smallNumber());
  }
}
