// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.document.Decoded;
import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.gloss.Judge;
import byeonggi.mention.MentionFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Documents in a folder with their gold. */
public final class AnnotatedArchive {
  private AnnotatedArchive() {}

  /**
   * Reads the gold's documents and their mentions, in order of the documents' names.
   *
   * @param folder where the documents are, by the names that the gold has for them
   * @param gold what annotators say
   * @param judge what weighs the candidates
   * @throws IOException if a document can't be read or decoded
   */
  public static List<AnnotatedMention> read(Path folder, Gold gold, Judge judge)
      throws IOException {
    Map<String, List<GoldRow>> byDocument =
        gold.rows().stream()
            .collect(Collectors.groupingBy(GoldRow::document, TreeMap::new, Collectors.toList()));
    Annotator annotator = new Annotator(new MentionFinder(), judge);
    DocumentReader reader = new DocumentReader();
    Decoder decoder = new Decoder(Optional.empty());
    List<AnnotatedMention> mentions = new ArrayList<>();
    for (Map.Entry<String, List<GoldRow>> document : byDocument.entrySet()) {
      Path file = folder.resolve(document.getKey());
      try {
        Decoded decoded = decoder.decode(Files.readAllBytes(file));
        mentions.addAll(
            annotator.annotate(
                reader.read(document.getKey(), decoded.text()), document.getValue()));
      } catch (DocumentException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(mentions);
  }
}
