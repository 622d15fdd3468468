// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a fixed number of mentions to measure with. */
public final class Mentions {
  private final List<List<Mention>> documents = new ArrayList<>();
  private final int wanted;
  private int found;

  private Mentions(int wanted) {
    this.wanted = wanted;
  }

  /**
   * Mentions by document.
   *
   * @param wanted how many in all
   * @param source {@code MIXED}, or the name of a {@link TermPairs.Kind} for made-up articles with
   *     terms of that kind alone, or a folder of articles, which are read again and again
   */
  public static List<List<Mention>> of(int wanted, String source) {
    Mentions mentions = new Mentions(wanted);
    try {
      if (Files.isDirectory(Path.of(source))) {
        mentions.addFolder(Path.of(source));
      } else {
        mentions.addMade(maker(source));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
    return mentions.documents;
  }

  private static ArticleMaker maker(String source) {
    return source.equals("MIXED")
        ? new ArticleMaker(ArchiveRecipe.USUAL)
        : new ArticleMaker(ArchiveRecipe.USUAL, new TermPairs().of(TermPairs.Kind.valueOf(source)));
  }

  private void addMade(ArticleMaker maker) throws DocumentException {
    for (int i = 0; found < wanted; i++) {
      add("article.md", maker.article(i));
    }
  }

  private void addFolder(Path folder) throws IOException, DocumentException {
    List<Path> files;
    try (var paths = Files.walk(folder)) {
      files = paths.filter(Files::isRegularFile).sorted().toList();
    }
    Decoder decoder = new Decoder(Optional.empty());
    while (found < wanted) {
      for (Path file : files) {
        add(file.toString(), decoder.decode(Files.readAllBytes(file)).text());
      }
    }
  }

  private void add(String name, String text) throws DocumentException {
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : new DocumentReader().read(name, text)) {
      mentions.addAll(new MentionFinder().find(passage).mentions());
    }
    int taken = Math.min(mentions.size(), wanted - found);
    documents.add(List.copyOf(mentions.subList(0, taken)));
    found += taken;
  }
}
