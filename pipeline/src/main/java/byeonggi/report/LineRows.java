// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import byeonggi.glossary.Occurrence;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The concordance of the page: of each entry a sample of its mentions, spread evenly over the
 * archive. Not safe for use by several threads.
 *
 * <p>How much a line takes is known only when it is written. So each has a rank among those of its
 * entry ({@link SpreadOrder}), and at the end the highest ranks are left out if all together take
 * too much; if even the first lines of all entries do, the last entries are without.
 */
final class LineRows implements Closeable {

  /** From so many lines on they are shown with a narrow context. */
  private static final int MANY = 15_000;

  private record Kept(int entry, int rank, int length) {}

  private final Budget budget;
  private final LineQuota quota;
  private final Context context;
  private final RowFile all;
  private final SpreadOrder order = new SpreadOrder();
  private final List<Kept> kept = new ArrayList<>();
  private long mentions;
  private int shown;

  /**
   * Begins the concordance.
   *
   * @param quota how many lines each entry may have
   */
  LineRows(Path file, Budget budget, LineQuota quota) throws IOException {
    this.budget = budget;
    this.quota = quota;
    this.context = quota.lines() > MANY ? Context.NARROW : Context.WIDE;
    this.all = new RowFile(file);
  }

  /** Passes over the mention of an entry that is not in the page. */
  void passOver() {
    mentions++;
  }

  /**
   * Takes the next mention, in order of place.
   *
   * @return whether it is in the sample
   */
  boolean add(ShownEntries.Shown entry, Occurrence mention, int document) throws IOException {
    mentions++;
    long number = entry.next();
    long lines = quota.of(entry);
    // The mentions of the sample are those where number × lines ÷ occurrences reaches a new
    // integer.
    long place = (number * lines + entry.occurrences() - 1) / entry.occurrences();
    boolean sampled = place < lines && place * entry.occurrences() / lines == number;
    if (sampled) {
      byte[] row = row(entry, mention, document);
      all.add(row);
      kept.add(new Kept(entry.index(), order.of((int) place, (int) lines), row.length));
    }
    return sampled;
  }

  private byte[] row(ShownEntries.Shown entry, Occurrence mention, int document)
      throws IOException {
    boolean asInTheEntry = mention.targetTerm().equals(entry.target());
    return JsonRow.bytes(
        json ->
            json.array(
                row -> {
                  row.number(entry.index())
                      .number(document)
                      .number(mention.line())
                      .number(mention.column())
                      .number(mention.confidencePerMille())
                      .text(asInTheEntry ? "" : mention.targetTerm())
                      .text(context.left(mention.left()))
                      .text(context.inside(mention.inside()))
                      .text(context.right(mention.right()))
                      .text(mention.pairing());
                  if (mention.reasons().rivalIsTerm()) {
                    row.text(mention.reasons().rival());
                  } else {
                    row.none();
                  }
                  row.number(mention.reasons().rivalPerMille())
                      .array(
                          leads -> {
                            for (int i = 0; i < mention.reasons().lead().size(); i++) {
                              leads.number(mention.reasons().lead().hundredths(i));
                            }
                          });
                }));
  }

  /** Mentions of the whole glossary. */
  long mentions() {
    return mentions;
  }

  /** Lines of the block. */
  int shown() {
    return shown;
  }

  /**
   * Ends the concordance, and leaves out what is too much.
   *
   * @param file where the lines that stay go if not all do
   */
  Block block(Path file) throws IOException {
    close();
    int ranks = ranksThatFit();
    int entries = ranks == 0 ? entriesThatFit() : Integer.MAX_VALUE;
    Predicate<Kept> stays = line -> line.rank() < Math.max(1, ranks) && line.entry() < entries;
    shown = (int) kept.stream().filter(stays).count();
    return shown == kept.size() ? new Block("lines", all.file()) : rest(file, stays);
  }

  private Block rest(Path file, Predicate<Kept> stays) throws IOException {
    int before = 1;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(all.file()), 1 << 16);
        RowFile rest = new RowFile(file)) {
      for (Kept line : kept) {
        in.skipNBytes(before);
        before = 2;
        byte[] row = in.readNBytes(line.length());
        if (row.length < line.length()) {
          throw new EOFException();
        }
        if (stays.test(line)) {
          rest.add(row);
        }
      }
      return new Block("lines", rest.file());
    }
  }

  /** How many ranks fit with all their lines. */
  private int ranksThatFit() {
    long[] bytes = new long[quota.most()];
    kept.forEach(line -> bytes[line.rank()] += RowFile.size(line.length()));
    return fitting(bytes);
  }

  /** How many entries fit with their first line. */
  private int entriesThatFit() {
    int entries = kept.stream().mapToInt(Kept::entry).max().orElse(-1) + 1;
    long[] bytes = new long[entries];
    kept.stream()
        .filter(line -> line.rank() == 0)
        .forEach(line -> bytes[line.entry()] += RowFile.size(line.length()));
    return fitting(bytes);
  }

  private int fitting(long[] bytes) {
    int count = 0;
    long sum = 0;
    while (count < bytes.length && sum + bytes[count] <= budget.lineBytes()) {
      sum += bytes[count++];
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
