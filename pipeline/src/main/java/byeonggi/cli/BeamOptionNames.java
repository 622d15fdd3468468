// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.pipeline.ExtractException;
import java.util.List;
import java.util.SortedSet;

/** What the command line must know of the options of Beam and its runners. */
interface BeamOptionNames {
  /** All names, without dashes. */
  SortedSet<String> all();

  /** Checks the values of arguments whose names are known. */
  void check(List<String> arguments) throws ExtractException;
}
