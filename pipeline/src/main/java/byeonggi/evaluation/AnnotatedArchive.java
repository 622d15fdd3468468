// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.gloss.Judge;
import byeonggi.mention.MentionFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads documents together with their gold. */
public final class AnnotatedArchive {
  private final Annotator annotator;
  private final DocumentReader reader = new DocumentReader();
  private final Decoder decoder = new Decoder(Optional.empty());

  /**
   * Makes a reader.
   *
   * @param judge what weighs the candidates
   */
  public AnnotatedArchive(Judge judge) {
    annotator = new Annotator(new MentionFinder(), judge);
  }

  /**
   * Reads the gold's documents, in order of their names.
   *
   * @param input the folder that holds them by the names that the gold has for them; or the gold's
   *     only document itself
   * @throws NoSuchFileException if a document is not there; names it
   * @throws IOException if a document can't be read or decoded; the message names it
   */
  public List<AnnotatedDocument> read(Path input, Gold gold) throws IOException {
    Map<String, List<GoldRow>> rows =
        gold.rows().stream().collect(Collectors.groupingBy(GoldRow::document));
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (String name : gold.documents()) {
      documents.add(read(fileOf(input, name), name, rows.get(name)));
    }
    return List.copyOf(documents);
  }

  private AnnotatedDocument read(Path file, String name, List<GoldRow> rows) throws IOException {
    try {
      String text = decoder.decode(Files.readAllBytes(file)).text();
      return new AnnotatedDocument(name, annotator.annotate(reader.read(name, text), rows));
    } catch (DocumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Path fileOf(Path input, String name) throws NoSuchFileException {
    boolean isItself =
        Files.isRegularFile(input) && input.getFileName().equals(Path.of(name).getFileName());
    Path file = isItself ? input : input.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(name);
    }
    return file;
  }
}
