// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page's modules, tested where they run: src/test/report has the tests. */
class ModulesTest {
  private static final Path SOURCES = Path.of("src");
  private static final Path PAPAPARSE = Path.of("target/classes/byeonggi/report/papaparse.min.js");

  /** Runs every test that a module exports, and tells what each came to. */
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      import(arguments[0]).then(async (module) => {
        const results = [];
        for (const [name, test] of Object.entries(module.tests)) {
          try {
            await test();
            results.push([name, '']);
          } catch (e) {
            results.push([name, String(e && e.stack || e)]);
          }
        }
        done(results);
      }, (e) => done([['is a module', String(e && e.stack || e)]]));
      """;

  @TempDir static Path folder;

  @TestFactory
  List<DynamicNode> modules() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", ModulesTest::answer);
    server.start();
    try (Chromium chromium = Chromium.open(folder, "ko")) {
      String origin = "http://127.0.0.1:" + server.getAddress().getPort();
      List<DynamicNode> files = new ArrayList<>();
      for (String file : testFiles()) {
        chromium.driver().get(origin + "/");
        Object results = chromium.driver().executeAsyncScript(RUN, origin + "/test/report/" + file);
        files.add(dynamicContainer(file, ((List<?>) results).stream().map(ModulesTest::test)));
      }
      assertFalse(files.isEmpty());
      return files;
    } finally {
      server.stop(0);
    }
  }

  private static List<String> testFiles() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve("test/report"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".test.js"))
          .sorted()
          .toList();
    }
  }

  private static DynamicNode test(Object result) {
    List<?> nameAndProblem = (List<?>) result;
    return dynamicTest(
        (String) nameAndProblem.get(0), () -> assertEquals("", nameAndProblem.get(1)));
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      byte[] body =
          switch (path) {
            case "/" ->
                "<!doctype html><meta charset=utf-8><script src=/papaparse.js></script>"
                    .getBytes(StandardCharsets.UTF_8);
            case "/papaparse.js" -> Files.readAllBytes(PAPAPARSE);
            default -> sourceOf(path);
          };
      Map<Boolean, String> types = Map.of(true, "text/html", false, "text/javascript");
      exchange
          .getResponseHeaders()
          .set("Content-Type", types.get(path.equals("/")) + "; charset=utf-8");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] sourceOf(String path) throws IOException {
    Path file = SOURCES.resolve(path.substring(1)).normalize();
    return file.startsWith(SOURCES) && Files.isRegularFile(file) && file.toString().endsWith(".js")
        ? Files.readAllBytes(file)
        : new byte[0];
  }
}
