// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Folding;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every format. */
class FormatsTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources", "exchange");

  @TempDir Path output;

  static List<String> names() {
    return Formats.all().stream().map(Format::name).toList();
  }

  private static Selection all(Direction direction) {
    return new Selection(direction, 0, 0, EnumSet.allOf(Status.class), List.of());
  }

  private Exporter.Summary export(String format, List<Entry> entries, Direction direction)
      throws IOException {
    return new Exporter(List.of(Formats.named(format).orElseThrow()), all(direction), false)
        .export(entries, output, new TreeMap<>());
  }

  /**
   * The files of each format for the sample glossary; {@code -Dbyeonggi.golden=write} writes them
   * anew, to be read through before they are committed. Files that hold the time or are no text
   * have their own tests.
   */
  @ParameterizedTest
  @MethodSource("names")
  void filesAreAsTheyWere(String format) throws Exception {
    List<Entry> entries =
        new GlossaryReader(new Folding(UnaryOperator.identity()))
            .read(RESOURCES.resolve("glossary.csv"));
    List<Path> files = export(format, entries, Direction.SOURCE_TARGET).files();
    Path golden = RESOURCES.resolve("golden").resolve(format);
    if ("write".equals(System.getProperty("byeonggi.golden"))) {
      Files.createDirectories(golden);
      for (Path file : Golden.comparable(files)) {
        Golden.write(file, golden);
      }
    }
    try (Stream<Path> expected = Files.list(golden)) {
      assertEquals(
          expected.map(file -> file.getFileName().toString()).sorted().toList(),
          Golden.comparable(files).stream().map(Golden::name).sorted().toList());
    }
    for (Path file : Golden.comparable(files)) {
      assertEquals(Files.readString(golden.resolve(Golden.name(file))), Golden.text(file));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void hostileGlossaryIsWrittenOrDroppedWithAReason(String format) throws IOException {
    for (Direction direction : Direction.values()) {
      List<Entry> entries = HostileGlossary.entries();
      // That nothing is lost is checked by the exporter itself.
      Exporter.Summary summary = export(format, entries, direction);
      assertTrue(summary.written().get(0).pairs() > 20, "most go in");
      assertEquals(1, summary.leftOut(), "the rejected one");
      assertTrue(summary.dropped().stream().noneMatch(dropped -> dropped.reason().isBlank()));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void sameGlossaryGivesTheSameBytes(String format) throws IOException {
    List<Path> files = export(format, HostileGlossary.entries(), Direction.SOURCE_TARGET).files();
    TreeMap<Path, Long> before = new TreeMap<>();
    for (Path file : files) {
      before.put(file, Golden.checksum(file));
    }
    export(format, HostileGlossary.entries(), Direction.SOURCE_TARGET);
    for (Path file : files) {
      assertEquals(before.get(file), Golden.checksum(file), file.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void summaryFitsALine(String name) {
    String summary = Formats.named(name).orElseThrow().summary();
    assertTrue(summary.length() <= 80, summary);
    assertTrue(name.matches("[a-z0-9-]+"), name);
  }

  @Test
  void namesAndFilesAreUnique() throws IOException {
    assertEquals(names().size(), new HashSet<>(names()).size());
    Set<Path> files = new HashSet<>();
    for (Format format : Formats.all()) {
      ExportFiles out =
          new ExportFiles(
              format.name(),
              output,
              name -> {
                assertTrue(files.add(name), name.toString());
                return output.resolve(name);
              });
      format.write(all(Direction.SOURCE_TARGET).from(HostileGlossary.entries()).pairs(), out);
    }
  }
}
