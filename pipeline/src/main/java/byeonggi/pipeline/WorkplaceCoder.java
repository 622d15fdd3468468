// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;

/** How a workplace travels. */
final class WorkplaceCoder extends CompactCoder<Workplace> {

  @Override
  void write(Workplace place, Output out) throws IOException {
    out.text(place.folder())
        .flag(place.keepsRejections())
        .text(place.state().file())
        .text(place.state().version());
  }

  @Override
  Workplace read(Input in) throws IOException {
    return new Workplace(in.text(), in.flag(), new StatePlace(in.text(), in.text()));
  }
}
