// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.glossary.Rejection;
import java.io.IOException;

/** How a rejected parenthetical or term is kept for the table. */
final class RejectionCoder extends CompactCoder<Rejection> {

  @Override
  void write(Rejection rejection, Output out) throws IOException {
    out.text(rejection.document())
        .number(rejection.line())
        .number(rejection.column())
        .text(rejection.term())
        .text(rejection.reason())
        .text(rejection.left())
        .text(rejection.inside())
        .text(rejection.right());
  }

  @Override
  Rejection read(Input in) throws IOException {
    return new Rejection(
        in.text(),
        in.smallNumber(),
        in.smallNumber(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text());
  }
}
