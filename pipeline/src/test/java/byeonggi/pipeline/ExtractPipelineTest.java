// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.state.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.AppliedPTransform;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractPipelineTest {
  private static final Map<KeptFile.Kind, Coder<?>> CODERS =
      Map.of(
          KeptFile.Kind.OCCURRENCES, new OccurrenceCoder(),
          KeptFile.Kind.ENTRIES, new RankedEntryCoder(),
          KeptFile.Kind.FINDINGS, new FindingCoder(),
          KeptFile.Kind.REJECTIONS, new RejectionCoder(),
          KeptFile.Kind.STATES, new StateRecordCoder());

  @TempDir Path folder;

  private record Result(
      List<String> steps,
      SortedMap<String, Long> counts,
      List<?> failures,
      Map<KeptFile.Kind, List<String>> values) {}

  @Test
  void oneBatchIsReadInOneStepWithTheResultsOfManySteps() throws IOException {
    List<SourceDocument> documents =
        List.of(
            document("a.md", "넓은 해자(护城河)와 규모의 법칙(Scaling Law), 이름(第一課)이다.\n"),
            document("b.md", "깊은 해자(護城河)를 다시 본다.\n"),
            document("c.md", "\0"),
            document(
                "d.md",
                "그는 해자(护城河)라고 했다(웃음).\n\n" + "모두가 그렇게 말하지는 않는다. ".repeat(20) + "자기定位를 찾는다.\n"));

    Result atOnce = run("once", List.of(new DocumentBatch(documents)));
    Result inSteps =
        run("steps", documents.stream().map(d -> new DocumentBatch(List.of(d))).toList());

    assertEquals(List.of("ExtractAtOnce"), atOnce.steps());
    assertTrue(inSteps.steps().contains("DecidePairs"), inSteps.steps()::toString);
    assertEquals(inSteps.counts(), atOnce.counts());
    assertEquals(inSteps.failures(), atOnce.failures());
    assertEquals(inSteps.values(), atOnce.values());
    assertEquals(CODERS.keySet(), atOnce.values().keySet());
  }

  @Test
  void aDocumentLargerThanABatchShouldBeIsReadInSteps() throws IOException {
    SourceDocument small = document("a.md", "해자(护城河)");
    SourceDocument large = new SourceDocument("a.md", small.location(), 9 << 20);

    assertTrue(run("large", List.of(new DocumentBatch(List.of(large)))).steps().size() > 1);
  }

  private SourceDocument document(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Files.write(file, bytes);
    return new SourceDocument(name, file.toString(), bytes.length);
  }

  private Result run(String name, List<DocumentBatch> batches) throws IOException {
    Path work = Files.createDirectory(folder.resolve(name));
    StatePlace state =
        new StatePlace(
            folder.resolve("none").toString(), new ContentHash.Builder().add("1").hash().hex());
    ExtractPipeline steps =
        new ExtractPipeline(LanguageEngine.usual(), new Workplace(work.toString(), true, state));
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    steps.addTo(pipeline, batches);
    List<String> names = topSteps(pipeline);
    pipeline.run().waitUntilFinish();
    Manifest manifest = new Spill<>(new ManifestCoder()).readOne(steps.manifest());
    SortedMap<String, Long> counts = new TreeMap<>(manifest.counts());
    counts.keySet().removeIf(count -> count.startsWith(Manifest.NANOSECONDS));
    return new Result(names, counts, manifest.failures(), values(manifest));
  }

  private static List<String> topSteps(Pipeline pipeline) {
    List<String> names = new ArrayList<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public CompositeBehavior enterCompositeTransform(TransformHierarchy.Node node) {
            AppliedPTransform<?, ?, ?> step =
                node.isRootNode() ? null : node.toAppliedPTransform(getPipeline());
            if (step != null) {
              names.add(step.getFullName());
              return CompositeBehavior.DO_NOT_ENTER_TRANSFORM;
            }
            return CompositeBehavior.ENTER_TRANSFORM;
          }
        });
    return names;
  }

  private static Map<KeptFile.Kind, List<String>> values(Manifest manifest) throws IOException {
    Map<KeptFile.Kind, List<String>> values = new TreeMap<>();
    for (Map.Entry<KeptFile.Kind, Coder<?>> kind : CODERS.entrySet()) {
      for (String file : manifest.files(kind.getKey())) {
        values
            .computeIfAbsent(kind.getKey(), k -> new ArrayList<>())
            .addAll(encoded(kind.getValue(), file));
      }
    }
    values.values().forEach(list -> list.sort(null));
    return values;
  }

  private static <T> List<String> encoded(Coder<T> coder, String file) throws IOException {
    List<String> values = new ArrayList<>();
    try (Spill.Reader<T> in = new Spill<>(coder).open(file)) {
      while (in.hasNext()) {
        values.add(CoderUtils.encodeToBase64(coder, in.next()));
      }
    }
    return values;
  }
}
