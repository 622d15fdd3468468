// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Merges sorted spills into one sorted sequence, value by value, with a bounded number of files
 * open. Equal values keep the order of the spills and, within one, their own.
 *
 * @param <T> the type of the values
 */
final class SpillMerger<T extends Comparable<? super T>> {

  /** Takes the merged values. */
  @FunctionalInterface
  interface Sink<T> {
    void accept(T value) throws IOException;
  }

  private static final class Run<T> implements Closeable {
    private final int number;
    private final Spill.Reader<T> reader;
    private T head;

    private Run(int number, Spill.Reader<T> reader) {
      this.number = number;
      this.reader = reader;
    }

    private boolean advance() {
      boolean more = reader.hasNext();
      head = more ? reader.next() : null;
      return more;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  private final Spill<T> spill;
  private final String folder;
  private final int mostOpen;

  /**
   * Merges spills of one kind.
   *
   * @param spill reads and writes them
   * @param folder where merged parts are kept when there are too many spills for one go
   * @param mostOpen how many files may be open at a time, at least 2
   */
  SpillMerger(Spill<T> spill, String folder, int mostOpen) {
    if (mostOpen < 2) {
      throw new IllegalArgumentException("can't merge fewer than two files at a time");
    }
    this.spill = spill;
    this.folder = folder;
    this.mostOpen = mostOpen;
  }

  /** Hands all values of the spills to {@code sink}, smallest first. */
  void merge(List<String> spills, Sink<T> sink) throws IOException {
    List<String> left = spills;
    while (left.size() > mostOpen) {
      List<String> merged = new ArrayList<>();
      for (int from = 0; from < left.size(); from += mostOpen) {
        List<String> part = left.subList(from, Math.min(left.size(), from + mostOpen));
        try (Spill.Writer<T> out = spill.create(folder, "merged")) {
          mergeAtOnce(part, out::write);
          merged.add(out.name());
        }
      }
      left = merged;
    }
    mergeAtOnce(left, sink);
  }

  private void mergeAtOnce(List<String> spills, Sink<T> sink) throws IOException {
    Comparator<Run<T>> byHead = Comparator.comparing(run -> run.head);
    PriorityQueue<Run<T>> runs = new PriorityQueue<>(byHead.thenComparingInt(run -> run.number));
    List<Run<T>> opened = new ArrayList<>();
    try {
      for (String name : spills) {
        Run<T> run = new Run<>(opened.size(), spill.open(name));
        opened.add(run);
        if (run.advance()) {
          runs.add(run);
        }
      }
      while (!runs.isEmpty()) {
        Run<T> run = runs.remove();
        sink.accept(run.head);
        if (run.advance()) {
          runs.add(run);
        }
      }
    } finally {
      for (Run<T> run : opened) {
        run.close();
      }
    }
  }
}
