// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The documents that hold terms, each with the entries that occur in it. When their lists would
 * take too much, the later ones are there only if a line of the concordance is from them, and name
 * only the entries of such lines. Not safe for use by several threads.
 */
final class DocumentRows implements Closeable {
  private final long most;
  private final RowFile rows;
  private String name;
  private long mentions;
  private final NavigableSet<Integer> entries = new TreeSet<>();
  private final NavigableSet<Integer> ofLines = new TreeSet<>();
  private long all;
  private boolean full;

  /**
   * Begins the list.
   *
   * @param most bytes that whole lists may take
   */
  DocumentRows(Path file, long most) throws IOException {
    this.most = most;
    this.rows = new RowFile(file);
  }

  /**
   * Hears of the next mention, in order of place, that it is in a document.
   *
   * @return the document's place in the list, from 0, if it comes to be there
   */
  int mentionIn(String document) throws IOException {
    if (!document.equals(name)) {
      endDocument();
      name = document;
      all++;
    }
    mentions++;
    return rows.rows();
  }

  /** That mention is of an entry of the page. */
  void isOf(int entry) {
    entries.add(entry);
  }

  /** It has a line in the concordance. */
  void hasLine(int entry) {
    ofLines.add(entry);
  }

  private void endDocument() throws IOException {
    if (name != null) {
      byte[] row = full ? null : row(entries);
      full = full || rows.bytes() + RowFile.size(row.length) > most;
      if (!full) {
        rows.add(row);
      } else if (!ofLines.isEmpty()) {
        rows.add(row(ofLines));
      }
    }
    mentions = 0;
    entries.clear();
    ofLines.clear();
  }

  private byte[] row(NavigableSet<Integer> indices) throws IOException {
    return JsonRow.bytes(
        json ->
            json.array(
                row ->
                    row.text(name)
                        .number(mentions)
                        .array(
                            steps -> {
                              int before = 0;
                              for (int index : indices) {
                                steps.number(index - before);
                                before = index;
                              }
                            })));
  }

  /** Ends the list. */
  Block block() throws IOException {
    close();
    return new Block("documents", rows.file());
  }

  /** Documents that hold terms. */
  long all() {
    return all;
  }

  int shown() {
    return rows.rows();
  }

  @Override
  public void close() throws IOException {
    endDocument();
    name = null;
    rows.close();
  }
}
