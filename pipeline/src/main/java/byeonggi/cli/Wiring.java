// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.pipeline.ExtractException;
import byeonggi.pipeline.ExtractRequest;
import byeonggi.pipeline.ExtractSummary;
import byeonggi.pipeline.Progress;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts the program's real parts behind the command line. */
final class Wiring {
  private Wiring() {}

  static Parts parts(Terminal terminal) {
    return new Parts(terminal, new Job(), new Beam(), text -> List.of());
  }

  private static final class Job implements Extraction {
    @Override
    public ExtractSummary run(ExtractRequest request, Progress progress) throws ExtractException {
      throw new ExtractException(ExtractException.Cause.RUN, "not joined yet");
    }

    @Override
    public List<String> documents(ExtractRequest request) throws ExtractException {
      throw new ExtractException(ExtractException.Cause.RUN, "not joined yet");
    }
  }

  private static final class Beam implements BeamOptionNames {
    @Override
    public SortedSet<String> all() {
      return new TreeSet<>();
    }

    @Override
    public void check(List<String> arguments) {}
  }
}
