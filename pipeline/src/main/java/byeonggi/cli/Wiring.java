// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.pipeline.BeamOptions;
import byeonggi.pipeline.CheckJob;
import byeonggi.pipeline.CheckRequest;
import byeonggi.pipeline.CheckResult;
import byeonggi.pipeline.ExtractException;
import byeonggi.pipeline.ExtractJob;
import byeonggi.pipeline.ExtractRequest;
import byeonggi.pipeline.ExtractSummary;
import byeonggi.pipeline.Progress;
import java.util.List;
import java.util.SortedSet;

/** Puts the program's real parts behind the command line. */
final class Wiring {
  private Wiring() {}

  static Parts parts(Terminal terminal) {
    return new Parts(terminal, new Job(), new Check(), new Beam(), new GlossExplaining());
  }

  private static final class Job implements Extraction {
    @Override
    public void prepare() {
      ExtractJob.prepare();
    }

    @Override
    public ExtractSummary run(ExtractRequest request, Progress progress) throws ExtractException {
      return new ExtractJob(request, progress).run();
    }

    @Override
    public List<String> documents(ExtractRequest request) throws ExtractException {
      return ExtractJob.documents(request);
    }
  }

  private static final class Check implements Checking {
    @Override
    public void prepare() {
      CheckJob.prepare();
    }

    @Override
    public CheckResult run(CheckRequest request, Progress progress) throws ExtractException {
      return new CheckJob(request, progress).run();
    }
  }

  private static final class Beam implements BeamOptionNames {
    @Override
    public SortedSet<String> all() {
      return BeamOptions.names();
    }

    @Override
    public void check(List<String> arguments) throws ExtractException {
      BeamOptions.parse(arguments);
    }
  }
}
