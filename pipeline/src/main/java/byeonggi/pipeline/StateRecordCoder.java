// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.state.ContentHash;
import java.io.IOException;

/** How a record of the state is kept until the run ends. */
final class StateRecordCoder extends CompactCoder<StateRecord> {

  @Override
  void write(StateRecord record, Output out) throws IOException {
    out.text(record.key().hex()).bytes(record.value());
  }

  @Override
  StateRecord read(Input in) throws IOException {
    return new StateRecord(new ContentHash(in.text()), in.bytes());
  }
}
