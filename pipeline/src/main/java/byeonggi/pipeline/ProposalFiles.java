// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Proposal;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the first pass keeps the proposals of one batch: files of as many as the second pass sorts
 * in memory at a time, since a container may hold more than any batch. All proposals of a document
 * are in one file. Not safe for use by several threads.
 */
final class ProposalFiles implements Closeable {

  private static final int ENOUGH = 50_000;

  private final Spill<Proposal> spill = new Spill<>(new ProposalCoder());
  private final String folder;
  private final List<String> names = new ArrayList<>();
  private Spill.Writer<Proposal> open;
  private int held;

  /**
   * Begins the first file.
   *
   * @param folder where files are spilled
   */
  ProposalFiles(String folder) throws IOException {
    this.folder = folder;
    this.open = spill.create(folder, "proposals");
    names.add(open.name());
  }

  /** Says that what comes next is another document's. */
  void beginDocument() throws IOException {
    if (held >= ENOUGH) {
      open.close();
      open = spill.create(folder, "proposals");
      names.add(open.name());
      held = 0;
    }
  }

  void write(Proposal proposal) throws IOException {
    open.write(proposal);
    held++;
  }

  /** The names of all files; they say nothing until this is closed. */
  List<String> names() {
    return List.copyOf(names);
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}
