// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir Path folder;

  private Inputs find(String... inputs) throws ExtractException {
    return new InputFiles(new DocumentReader(), List.of(folder.resolve("x/output")))
        .find(List.of(inputs).stream().map(input -> folder.resolve(input).toString()).toList());
  }

  private static List<String> names(Inputs inputs) {
    return inputs.documents().stream().map(SourceDocument::name).toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "글");
    }
  }

  @Test
  void namesAreRelativeToTheFolder() throws Exception {
    write("x/b.md", "x/가/나.md", "x/a.pdf");
    Inputs inputs = find("x");
    assertEquals(List.of("b.md", "가/나.md"), names(inputs));
    assertEquals(Map.of("not an article", 1L), inputs.skipped());
  }

  @Test
  void singleFileHasItsName() throws Exception {
    write("x/y/b.md");
    assertEquals(List.of("b.md"), names(find("x/y/b.md")));
  }

  @Test
  void severalFilesHaveTheirNamesAsFarAsTheyDiffer() throws Exception {
    write("x/y/b.md", "x/z/b.md", "x/c.md");
    assertEquals(
        List.of("c.md", "y/b.md", "z/b.md"), names(find("x/z/b.md", "x/c.md", "x/y/b.md")));
  }

  @Test
  void severalFoldersStandInFront() throws Exception {
    write("2023/글/a.md", "2024/글/a.md", "다른/a.md");
    assertEquals(
        List.of("2023/글/a.md", "2024/글/a.md", "다른/a.md"), names(find("다른", "2024/글", "2023/글")));
  }

  @Test
  void sameDocumentCountsOnce() throws Exception {
    write("x/b.md", "x/y/c.md");
    assertEquals(List.of("b.md", "y/c.md"), names(find("x/y/c.md", "x", "x/y", "x/*.md", "x/.")));
  }

  @Test
  void globTakesFilesAndWholeFolders() throws Exception {
    write("x/a1.md", "x/a2/deep/b.md", "x/b.md");
    assertEquals(List.of("a1.md", "a2/deep/b.md"), names(find("x/a*")));
    assertEquals(List.of("a1.md", "b.md"), names(find("x/*.md")));
    assertEquals(List.of("a1.md", "b.md"), names(find("x/a*.md", "x/b.md", "x/b*")));
  }

  @Test
  void nameWithGlobSignsIsAFileIfThereIsOne() throws Exception {
    write("x/[a].md", "x/a.md");
    assertEquals(List.of("[a].md"), names(find("x/[a].md")));
  }

  @Test
  void orderIsByCodePoint() throws Exception {
    write("x/！.md", "x/𠀀.md", "x/a.md");
    assertEquals(List.of("a.md", "！.md", "𠀀.md"), names(find("x")));
  }

  @Test
  void linksAreNotFollowedButAGivenOneIs() throws Exception {
    write("x/a.md");
    Files.createSymbolicLink(folder.resolve("x/loop"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("x/b.md"), Path.of("a.md"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("x"));
    Inputs inputs = find("link");
    assertEquals(List.of("a.md"), names(inputs));
    assertEquals(Map.of("link", 2L), inputs.skipped());
  }

  @Test
  void pipesArePassedOver() throws Exception {
    write("x/a.md");
    Process made = new ProcessBuilder("mkfifo", folder.resolve("x/p.md").toString()).start();
    assumeTrue(made.waitFor() == 0, "no mkfifo here");
    assertEquals(Map.of("not a regular file", 1L), find("x").skipped());
  }

  @Test
  void undecodableNameIsAFailure() throws Exception {
    write("x/a.md");
    Process made =
        new ProcessBuilder("sh", "-c", "printf x > \"$(printf 'b\\377.md')\"")
            .directory(folder.resolve("x").toFile())
            .start();
    assumeTrue(made.waitFor() == 0, "no such name here");
    Inputs inputs = find("x");
    assertEquals(List.of("a.md"), names(inputs));
    assertEquals("undecodable name", inputs.failures().get(0).error());
  }

  @Test
  void resultsAreNoInput() throws Exception {
    write("x/a.md", "x/output/old.md");
    assertEquals(List.of("a.md"), names(find("x")));
  }

  @Test
  void whatTheRunWritesBesideItsResultsIsNoInput() throws Exception {
    write("x/a.md", "x/table.md", "x/table.md.part/table.md", "x/state/old.md", "x/y/table.md");
    ExtractRequest request =
        RequestBuilder.request(folder.resolve("output"), folder.resolve("x"))
            .rejected(folder.resolve("x/y/../table.md"))
            .state(folder.resolve("x/state"))
            .build();
    Inputs inputs = InputFiles.of(request).find(request.inputs());
    assertEquals(List.of("a.md", "y/table.md"), names(inputs));
    assertEquals(Map.of(), inputs.skipped());
  }

  @Test
  void inputThatTheRunWritesIsRefusedAlsoBesideItsFolder() throws Exception {
    write("x/a.md");
    Files.writeString(folder.resolve("x/table.md"), "");
    Files.createSymbolicLink(folder.resolve("link.md"), Path.of("x/table.md"));
    for (String input : List.of("x/table.md", "x/../x/table.md", "link.md")) {
      ExtractRequest request =
          RequestBuilder.request(
                  folder.resolve("output"), folder.resolve("x"), folder.resolve(input))
              .rejected(folder.resolve("x/table.md"))
              .build();
      ExtractException e =
          assertThrows(ExtractException.class, () -> InputFiles.of(request).find(request.inputs()));
      assertEquals(ExtractException.Cause.USAGE, e.blame());
      assertTrue(e.getMessage().contains(input), e.getMessage());
      assertTrue(e.getMessage().contains("--rejected"), e.getMessage());
    }
  }

  @Test
  void whatIsNotThereIsNamed() throws Exception {
    write("x/a.pdf");
    for (String input : List.of("nowhere", "nowhere/*.md", "x/*.md", "x", "x/a.pdf")) {
      ExtractException e = assertThrows(ExtractException.class, () -> find(input));
      assertEquals(ExtractException.Cause.USAGE, e.blame());
      assertTrue(e.getMessage().contains("--input"), e.getMessage());
      assertTrue(e.getMessage().contains(input.replace("/*.md", "")), e.getMessage());
    }
  }

  @Test
  void schemeIsForBeamsFileSystems() throws Exception {
    write("x/a.md", "x/y/b.md");
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    String folderUri = "file://" + folder.resolve("x");
    Inputs inputs =
        new InputFiles(new DocumentReader(), List.of(folder.resolve("output")))
            .find(List.of(folderUri + "/*.md"));
    assertEquals(List.of("a.md"), names(inputs));
    assertEquals(List.of("글"), readAll(inputs));
  }

  @Test
  void unknownSchemeIsWrongUsage() throws Exception {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    ExtractException e =
        assertThrows(
            ExtractException.class,
            () ->
                new InputFiles(new DocumentReader(), List.of(folder))
                    .find(List.of("nosuch://bucket/a.md")));
    assertEquals(ExtractException.Cause.USAGE, e.blame());
  }

  private static List<String> readAll(Inputs inputs) throws Exception {
    List<String> texts = new ArrayList<>();
    for (SourceDocument document : inputs.documents()) {
      try (InputStream in = DocumentBytes.open(document)) {
        texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
