// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.evaluation.AnnotatedArchive;
import byeonggi.evaluation.AnnotatedDocument;
import byeonggi.evaluation.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gold files and where their documents are, as the user gave them; complains clearly. */
final class AnnotatedSets {
  private final AnnotatedArchive archive;

  /** Reads documents with {@code archive}. */
  AnnotatedSets(AnnotatedArchive archive) {
    this.archive = archive;
  }

  /** Reads pairs of gold and input, the first with the first, the second with the second. */
  List<AnnotatedSet> read(List<Path> golds, List<Path> inputs)
      throws UsageException, MalformedTableException {
    if (golds.size() != inputs.size()) {
      throw new UsageException(
          "%s, but %s; give each --gold its --input, in the same order"
              .formatted(
                  Figures.count(golds.size(), "gold file"), Figures.count(inputs.size(), "input")));
    }
    checkTwice(golds);
    List<AnnotatedSet> sets = new ArrayList<>();
    Map<String, Path> owners = new HashMap<>();
    for (int i = 0; i < golds.size(); i++) {
      Gold gold = gold(golds.get(i));
      for (String document : gold.documents()) {
        Path other = owners.putIfAbsent(document, golds.get(i));
        if (other != null) {
          throw new UsageException(
              "document %s is in %s and in %s; learnt twice it would be tested on itself, so leave"
                      .formatted(document, other, golds.get(i))
                  + " one out, or rename it if they are two");
        }
      }
      sets.add(new AnnotatedSet(golds.get(i), gold, documents(inputs.get(i), gold, golds.get(i))));
    }
    return sets;
  }

  private static void checkTwice(List<Path> golds) throws UsageException {
    Set<Path> seen = new HashSet<>();
    for (Path gold : golds) {
      try {
        if (Files.exists(gold) && !seen.add(gold.toRealPath())) {
          throw new UsageException("gold file " + gold + " is given twice; give it once");
        }
      } catch (IOException e) {
        throw new UsageException("gold file %s can't be read: %s".formatted(gold, e), e);
      }
    }
  }

  private static Gold gold(Path file) throws UsageException, MalformedTableException {
    Gold gold = InputFiles.read("gold file", file, Gold::read);
    if (gold.rows().stream().noneMatch(row -> row.isTerm() && !row.isOptional())) {
      throw new UsageException("gold file " + file + " holds no term; there is nothing to learn");
    }
    return gold;
  }

  private List<AnnotatedDocument> documents(Path input, Gold gold, Path goldFile)
      throws UsageException {
    if (Files.notExists(input)) {
      throw new UsageException("no input " + input + "; check the path");
    }
    try {
      return archive.read(input, gold);
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "document %s of %s is not in %s; give the folder that holds it as --input"
              .formatted(e.getFile(), goldFile, input),
          e);
    } catch (IOException e) {
      throw new UsageException("a document can't be read: " + e.getMessage(), e);
    }
  }
}
