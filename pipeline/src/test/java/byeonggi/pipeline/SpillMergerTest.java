// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillMergerTest {

  @TempDir Path folder;
  private final Spill<String> spill = new Spill<>(StringUtf8Coder.of());

  @BeforeAll
  static void registerFileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  private String write(String... values) throws IOException {
    try (Spill.Writer<String> out = spill.create(folder.toString(), "test")) {
      for (String value : values) {
        out.write(value);
      }
      return out.name();
    }
  }

  private List<String> merge(int mostOpen, List<String> spills) throws IOException {
    List<String> merged = new ArrayList<>();
    new SpillMerger<>(spill, folder.toString(), mostOpen).merge(spills, merged::add);
    return merged;
  }

  @Test
  void mergesInOrder() throws IOException {
    List<String> spills = List.of(write("a", "d"), write(), write("b", "c", "e"));
    assertEquals(List.of("a", "b", "c", "d", "e"), merge(10, spills));
    assertEquals(List.of(), merge(10, List.of()));
  }

  @Test
  void mergesMoreFilesThanMayBeOpen() throws IOException {
    List<String> spills = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String[] values = {"v" + (i * 7) % 30, "w" + (i * 11) % 30};
      expected.addAll(Arrays.asList(values));
      spills.add(write(values));
    }
    Collections.sort(expected);
    for (int mostOpen : new int[] {2, 3, 29, 30}) {
      assertEquals(expected, merge(mostOpen, spills));
    }
  }

  @Test
  void fileCutShortIsAnError() throws IOException {
    Path file = Path.of(write("abc", "def"));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    Exception e = assertThrows(Exception.class, () -> merge(2, List.of(file.toString())));
    assertEquals(
        true, e instanceof IOException || e.getCause() instanceof IOException, e.toString());
  }
}
