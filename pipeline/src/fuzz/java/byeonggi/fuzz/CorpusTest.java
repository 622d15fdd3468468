// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each target on the corpus, without Jazzer, so that targets stay true between fuzzings. */
class CorpusTest {

  static List<String> targets() throws IOException {
    return Targets.all();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everyInputOfTheCorpusPasses(String target) throws Throwable {
    MethodHandle test =
        MethodHandles.lookup()
            .findStatic(
                Class.forName(Targets.className(target)),
                "fuzzerTestOneInput",
                MethodType.methodType(void.class, byte[].class));
    try (Stream<Path> corpus = Files.list(Targets.SOURCES.resolve("corpus"))) {
      for (Path input : corpus.sorted().toList()) {
        test.invokeExact(Files.readAllBytes(input));
      }
    }
  }
}
