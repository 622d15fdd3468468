// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import byeonggi.mention.Found;
import byeonggi.mention.MentionFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finding mentions: in one passage of 1 MB that means harm, and in the passages of an article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScannerBenchmark {
  private static final int MEGABYTE = 1 << 20;
  private static final int ARTICLE_BYTES = 100_000;

  /**
   * What is repeated for 1 MB, or {@code article} for a made-up article of 100 KB. The letter in
   * front is there since a text without any is no passage.
   */
  @Param({"(", ")", "()", "해자(护城河", "article"})
  String text;

  private final MentionFinder finder = new MentionFinder();
  private List<Passage> passages;

  /** Reads the text. */
  @Setup
  public void read() throws DocumentException {
    ArchiveRecipe long100 = new ArchiveRecipe(1, ARTICLE_BYTES, ArchiveRecipe.MOST_TERMS, 1, false);
    passages =
        text.equals("article")
            ? new DocumentReader().read("article.md", new ArticleMaker(long100).article(0))
            : new DocumentReader()
                .read("hostile.txt", "가 " + text.repeat(MEGABYTE / text.length()));
  }

  /** All passages once. */
  @Benchmark
  public List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (Passage passage : passages) {
      found.add(finder.find(passage));
    }
    return found;
  }
}
