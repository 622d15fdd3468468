// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.EvidencePoints;
import java.io.IOException;

/** How the passes keep the points of the evidences. */
final class PointsCoder extends CompactCoder<EvidencePoints> {

  @Override
  void write(EvidencePoints points, Output out) throws IOException {
    out.number(points.size());
    for (int i = 0; i < points.size(); i++) {
      out.signed(points.hundredths(i));
    }
  }

  @Override
  EvidencePoints read(Input in) throws IOException {
    int[] hundredths = new int[in.smallNumber()];
    for (int i = 0; i < hundredths.length; i++) {
      hundredths[i] = in.signed();
    }
    return EvidencePoints.ofHundredths(hundredths);
  }
}
