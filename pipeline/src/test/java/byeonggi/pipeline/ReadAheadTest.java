// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byeonggi.document.DocumentException;
import byeonggi.document.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {
  private static final String TEXT = "해자(护城河)와 규모의 법칙(Scaling Law)이다.";

  private final Engine engine = LanguageEngine.usual().engine();

  /** The names of documents that were not taken, but extracted anew. */
  private final List<String> anew = new ArrayList<>();

  @TempDir Path folder;

  @AfterEach
  void end() {
    ReadAhead.end();
  }

  @Test
  void theSameBytesAreTakenAsTheStepWouldExtractThem() throws Exception {
    readAhead(document("a.md", TEXT), document("b.md", "참호(壕)"));

    Extraction taken = extract("a.md", TEXT);

    assertEquals(new FreshExtractor(engine, false).extract(raw("a.md", TEXT)), taken);
    extract("b.md", "참호(壕)");
    assertEquals(List.of(), anew);
  }

  @Test
  void aFileThatHasChangedSinceIsExtractedAnew() throws Exception {
    readAhead(document("a.md", TEXT));

    assertEquals(1, extract("a.md", "해자(护城河)").proposals().size());
    assertEquals(List.of("a.md"), anew);
  }

  @Test
  void anExtractionIsTakenOnce() throws Exception {
    readAhead(document("a.md", TEXT));

    extract("a.md", TEXT);
    extract("a.md", TEXT);
    assertEquals(List.of("a.md"), anew);
  }

  @Test
  void anotherEngineOrOtherWishesTakeNothing() throws Exception {
    readAhead(document("a.md", TEXT));
    Engine other =
        new LanguageEngine(
                List.of(), "UTF-8", false, LanguageEngine.usual().rules(), engine.reader().limits())
            .engine();

    ReadAhead.before(this::note, other, false).extract(raw("a.md", TEXT));
    ReadAhead.before(this::note, engine, true).extract(raw("a.md", TEXT));
    assertEquals(List.of("a.md", "a.md"), anew);
  }

  @Test
  void nothingIsThereAfterTheRun() throws Exception {
    readAhead(document("a.md", TEXT));
    Extractor during = ReadAhead.before(this::note, engine, false);
    ReadAhead.end();

    during.extract(raw("a.md", TEXT));
    extract("a.md", TEXT);
    assertEquals(List.of("a.md", "a.md"), anew);
  }

  @Test
  void aDocumentThatCanNotBeReadIsLeftToTheStep() throws Exception {
    String broken = "(\0)";
    readAhead(
        new SourceDocument("gone.md", folder.resolve("gone.md").toString(), 1),
        document("broken.md", broken),
        document("a.md", TEXT));

    assertThrows(DocumentException.class, () -> extract("broken.md", broken));
    extract("a.md", TEXT);
    assertEquals(List.of("broken.md"), anew);
  }

  @Test
  void containersAndWhatComesAfterThemAreLeftToTheStep() throws Exception {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.md"));
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("z.zip"), zip.toByteArray());
    Files.write(folder.resolve("disguised.md"), zip.toByteArray());

    readAhead(
        new SourceDocument("disguised.md", folder.resolve("disguised.md").toString(), zip.size()),
        new SourceDocument("z.zip", folder.resolve("z.zip").toString(), zip.size()),
        document("a.md", TEXT));

    extract("disguised.md!/a.md", TEXT);
    extract("a.md", TEXT);
    assertEquals(List.of("disguised.md!/a.md", "a.md"), anew);
  }

  @Test
  void noMoreIsHeldThanAMegabyteOfDocuments() throws Exception {
    readAhead(
        new SourceDocument("large.md", document("large.md", TEXT).location(), 2 << 20),
        document("a.md", TEXT));

    extract("large.md", TEXT);
    extract("a.md", TEXT);
    assertEquals(List.of("large.md", "a.md"), anew);
  }

  private void readAhead(SourceDocument... documents) throws InterruptedException {
    ReadAhead.begin(engine, new DocumentBatch(List.of(documents)), false).join();
  }

  private Extraction extract(String name, String text) throws Exception {
    return ReadAhead.before(this::note, engine, false).extract(raw(name, text));
  }

  private Extraction note(RawDocument document) throws DocumentException {
    anew.add(document.name());
    return new FreshExtractor(engine, false).extract(document);
  }

  private SourceDocument document(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve(name), bytes);
    return new SourceDocument(name, file.toString(), bytes.length);
  }

  private static RawDocument raw(String name, String text) {
    return new RawDocument(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
