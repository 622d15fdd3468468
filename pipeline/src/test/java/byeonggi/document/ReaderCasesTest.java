// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code resources/byeonggi/document/*-cases.md}; their heads say how to read them.
 */
class ReaderCasesTest {
  @TestFactory
  Stream<DynamicTest> markdown() throws IOException {
    return tests("markdown-cases.md", "a.md");
  }

  @TestFactory
  Stream<DynamicTest> html() throws IOException {
    return tests("html-cases.md", "a.html");
  }

  @TestFactory
  Stream<DynamicTest> plainText() throws IOException {
    return tests("text-cases.md", "a.txt");
  }

  private record Case(String name, String input, List<String> passages) {}

  private static Stream<DynamicTest> tests(String resource, String document) throws IOException {
    List<Case> cases = load(resource);
    assertFalse(cases.isEmpty());
    return cases.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.name,
                    () ->
                        assertEquals(
                            String.join("\n", c.passages),
                            new DocumentReader()
                                .read(document, c.input).stream()
                                    .map(Rendering::of)
                                    .collect(Collectors.joining("\n")))));
  }

  private static List<Case> load(String resource) throws IOException {
    List<Case> cases = new ArrayList<>();
    String name = "";
    StringBuilder input = null;
    List<String> passages = new ArrayList<>();
    for (String line : lines(resource)) {
      if (line.startsWith("## ") && (input == null || input.toString().endsWith(END))) {
        add(cases, name, input, passages);
        name = line.substring(3);
        input = null;
      } else if (line.equals("<<<") && input == null) {
        input = new StringBuilder();
      } else if (input != null && line.equals(">>>")) {
        input.append(END);
      } else if (input != null && !input.toString().endsWith(END)) {
        input.append(line).append('\n');
      } else if (input != null && !line.isBlank()) {
        passages.add(line);
      }
    }
    add(cases, name, input, passages);
    return cases;
  }

  private static final String END = "\0";

  private static void add(
      List<Case> cases, String name, StringBuilder input, List<String> passages) {
    if (input != null) {
      String text = input.toString().replace("\n" + END, "").replace('→', '\t');
      cases.add(
          new Case(name, text.replace("␍\n", "\r\n").replace('␍', '\r'), List.copyOf(passages)));
    }
    passages.clear();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = ReaderCasesTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
