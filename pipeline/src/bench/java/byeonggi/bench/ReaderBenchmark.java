// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import byeonggi.document.Decoded;
import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/** Decoding and reading one made-up article of 100 KB in each format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReaderBenchmark {
  private static final int BYTES = 100_000;

  /** The extension of the format. */
  @Param({"md", "html", "txt"})
  String format;

  private final Decoder decoder = new Decoder(Optional.empty());
  private final DocumentReader reader = new DocumentReader();
  private byte[] bytes;

  /** Makes the article; its prose is the same in all formats. */
  @Setup
  public void make() {
    String markdown =
        new ArticleMaker(new ArchiveRecipe(1, BYTES, ArchiveRecipe.MOST_TERMS, 1, false))
            .article(0);
    String text =
        format.equals("html")
            ? markdown
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line.replaceFirst("^(#+|>|-) ", "") + "</p>")
                .collect(Collectors.joining("\n", "<!doctype html><body>\n", "\n</body>"))
            : markdown;
    bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  /** From bytes to text. */
  @Benchmark
  public Decoded decode() throws DocumentException {
    return decoder.decode(bytes);
  }

  /** From bytes to passages. */
  @Benchmark
  public List<Passage> read() throws DocumentException {
    return reader.read("article." + format, decoder.decode(bytes).text());
  }
}
