// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.document.Limits;
import byeonggi.gloss.Choice;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
import byeonggi.glossary.DecidedMention;
import byeonggi.glossary.EntryRules;
import byeonggi.glossary.GlossKey;
import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.RankedEntry;
import byeonggi.glossary.TermKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Each step by itself, with Beam's checks of coders and immutability on. */
@ExtendWith(TestPipelineExtension.class)
class TransformsTest {

  private static final LanguageEngine ENGINE =
      new LanguageEngine(List.of(), "", false, new EntryRules(1, 500), Limits.USUAL);

  private static final Shards ONE = new Shards(1);

  @TempDir Path folder;

  private SourceDocument document(String name, byte... bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new SourceDocument(name, file.toString(), bytes.length);
  }

  private SourceDocument document(String name, String text) throws IOException {
    return document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void batchesAreOfferedUnderKeysOfTheirOwn(TestPipeline pipeline) throws IOException {
    List<DocumentBatch> batches =
        List.of(
            new DocumentBatch(List.of(document("a.md", "가"))),
            new DocumentBatch(List.of(document("b.md", "나"))));

    PAssert.that(pipeline.apply(OfferBatches.of(batches)))
        .satisfies(
            keyed -> {
              Map<Integer, String> found = new TreeMap<>();
              keyed.forEach(
                  kv ->
                      found.put(
                          kv.getKey(), kv.getValue().iterator().next().documents().get(0).name()));
              assertEquals(Map.of(0, "a.md", 1, "b.md"), found);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void documentsAreReadAndFailuresAreASecondOutput(TestPipeline pipeline) throws IOException {
    DocumentBatch batch =
        new DocumentBatch(
            List.of(
                document("a.md", "해자(护城河)와 법칙(Scaling Law)"),
                document("b.md", (byte) 0),
                new SourceDocument("c.md", folder.resolve("c.md").toString(), 1),
                document("d.md", "해자(护城河)")));

    PCollectionTuple read =
        pipeline
            .apply(OfferBatches.of(List.of(batch)))
            .apply(
                ReadDocuments.with(
                    ENGINE,
                    ONE,
                    new Workplace(
                        Files.createDirectory(folder.resolve("work")).toString(),
                        false,
                        StatePlace.NONE)));

    PAssert.that(read.get(ReadDocuments.PROPOSALS))
        .satisfies(
            names ->
                check(
                    names,
                    name ->
                        assertEquals(
                            List.of("a.md 护城河", "a.md Scaling Law", "d.md 护城河"),
                            readAll(new ProposalCoder(), name).stream()
                                .map(p -> p.document() + " " + p.term())
                                .toList())));
    PAssert.that(read.get(ReadDocuments.MANIFESTS))
        .satisfies(
            manifests ->
                check(
                    manifests,
                    part -> {
                      Manifest manifest = part.getValue();
                      assertEquals(2, manifest.count(Manifest.READ));
                      assertEquals(2, manifest.count(Manifest.FAILED));
                      assertEquals(
                          List.of("b.md decode", "c.md read"),
                          manifest.failures().stream()
                              .map(f -> f.document() + " " + f.stage())
                              .toList());
                    }));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void candidatesAreCountedOverAllBatches(TestPipeline pipeline) {
    PCollectionView<Map<Integer, String>> archive =
        archive(
            pipeline,
            List.of(proposal("a.md", 1, "护城河", "해자")),
            List.of(proposal("b.md", 1, "护城河", "해자"), proposal("b.md", 2, "护城河", "참호")));

    PAssert.that(
            pipeline
                .apply("Shard", Create.of(0))
                .apply(ParDo.of(new BestOf(archive, "护城河", "해자")).withSideInputs(archive)))
        .containsInAnyOrder(2L);
    pipeline.run().waitUntilFinish();
  }

  /** Looks up how often a gloss was the best in the shards that come in. */
  private static final class BestOf extends DoFn<Integer, Long> {
    private final PCollectionView<Map<Integer, String>> archive;
    private final String term;
    private final String gloss;

    BestOf(PCollectionView<Map<Integer, String>> archive, String term, String gloss) {
      this.archive = archive;
      this.term = term;
      this.gloss = gloss;
    }

    @ProcessElement
    public void look(ProcessContext context) throws IOException {
      TermCounts counts = ArchiveCounts.of(context.sideInput(archive)).shard(context.element());
      context.output(counts.of(term).get(gloss).best());
    }
  }

  /** Counts batches of proposals, all in one shard. */
  @SafeVarargs
  private PCollectionView<Map<Integer, String>> archive(
      TestPipeline pipeline, List<Proposal>... batches) {
    List<KV<Integer, String>> files = new ArrayList<>();
    for (List<Proposal> batch : batches) {
      TermCounts counts = new TermCounts();
      batch.forEach(counts::add);
      files.add(KV.of(0, spill(new TermCountsCoder(), List.of(counts))));
    }
    return pipeline.apply("Counts", Create.of(files)).apply(CountCandidates.in(folder.toString()));
  }

  @Test
  void occurrencesAreSpilledSortedByPlace(TestPipeline pipeline) {
    List<Proposal> proposals =
        List.of(
            proposal("a.md", 9, "护城河", "해자"),
            proposal("a.md", 2, "护城河", "참호"),
            proposal("b.md", 1, "AI", "인공지능"));
    PCollectionTuple decided =
        pipeline
            .apply("Spills", Create.of(spill(new ProposalCoder(), proposals)))
            .apply(
                DecidePairs.with(
                    ENGINE,
                    ONE,
                    archive(pipeline, proposals),
                    new Workplace(folder.toString(), false, StatePlace.NONE)));

    PAssert.that(decided.get(DecidePairs.MANIFESTS))
        .satisfies(
            manifests ->
                check(
                    manifests,
                    part ->
                        assertEquals(
                            List.of("a.md:2 참호", "a.md:9 해자", "b.md:1 인공지능"),
                            readAll(
                                    new OccurrenceCoder(),
                                    part.getValue().files(KeptFile.Kind.OCCURRENCES).get(0))
                                .stream()
                                .map(o -> o.document() + ":" + o.line() + " " + o.targetTerm())
                                .toList())));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void entriesOfAShardAreMadeOfAllBatches(TestPipeline pipeline) {
    List<KV<Integer, String>> files = new ArrayList<>();
    for (String document : List.of("a.md", "b.md", "c.md")) {
      GlossaryCounts counts = new GlossaryCounts();
      Pair pair = new Pair(proposal(document, 1, "护城河", "해자"), "zh", "해자", "ko", 0.5, "meaning");
      counts.add(
          new TermKey("zh", "护城河"),
          new GlossKey("ko", "해자"),
          new DecidedMention(pair, 500_000, List.of()));
      files.add(KV.of(0, spill(new GlossaryCountsCoder(), List.of(counts))));
    }

    PAssert.that(
            pipeline.apply(Create.of(files)).apply(MakeEntries.with(ENGINE, folder.toString())))
        .satisfies(
            manifests ->
                check(
                    manifests,
                    part -> {
                      Manifest manifest = part.getValue();
                      List<RankedEntry> entries =
                          readAll(
                              new RankedEntryCoder(), manifest.files(KeptFile.Kind.ENTRIES).get(0));
                      assertEquals(1, entries.size());
                      assertEquals(3, entries.get(0).entry().occurrences());
                      assertEquals(3, entries.get(0).entry().documents());
                    }));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void manifestJoinsItsParts(TestPipeline pipeline) {
    String file = folder.resolve("manifest").toString();
    TreeMap<String, Long> counts = new TreeMap<>(Map.of(Manifest.READ, 2L));
    PCollectionList.of(
            pipeline.apply(
                "One",
                Create.of(
                        KeepManifest.part(Manifest.of(List.of(), counts)),
                        KeepManifest.part(
                            Manifest.of(List.of(new KeptFile(KeptFile.Kind.ENTRIES, "s")), counts)))
                    .withCoder(KeepManifest.coder())))
        .and(
            pipeline.apply(
                "Other",
                Create.of(
                        KeepManifest.part(
                            Manifest.of(
                                List.of(new KeptFile(KeptFile.Kind.OCCURRENCES, "r")), counts)))
                    .withCoder(KeepManifest.coder())))
        .apply(KeepManifest.in(file));
    pipeline.run().waitUntilFinish();

    Manifest joined = readAll(new ManifestCoder(), file).get(0);
    assertEquals(6, joined.count(Manifest.READ));
    assertEquals(List.of("r"), joined.files(KeptFile.Kind.OCCURRENCES));
    assertEquals(List.of("s"), joined.files(KeptFile.Kind.ENTRIES));
  }

  private static Proposal proposal(String document, int line, String term, String gloss) {
    return new Proposal(
        document,
        line,
        1,
        term,
        List.of(new Choice(gloss, 0, "zh", "meaning")),
        -1,
        "",
        gloss,
        term,
        "",
        gloss + "(" + term + ")");
  }

  private static <T> Void check(Iterable<T> elements, Consumer<T> check) {
    Iterator<T> only = elements.iterator();
    check.accept(only.next());
    assertTrue(!only.hasNext());
    return null;
  }

  private <T> String spill(Coder<T> coder, List<T> values) {
    try {
      FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
      return new Spill<>(coder).writeAll(folder.toString(), "test", values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<T> readAll(Coder<T> coder, String name) {
    List<T> values = new ArrayList<>();
    try (Spill.Reader<T> in = new Spill<>(coder).open(name)) {
      in.forEachRemaining(values::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }
}
