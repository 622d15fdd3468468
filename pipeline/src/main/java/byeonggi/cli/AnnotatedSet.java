// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.evaluation.AnnotatedDocument;
import byeonggi.evaluation.Gold;
import java.nio.file.Path;
import java.util.List;

/**
 * A gold file with its documents.
 *
 * @param file the gold file
 * @param gold what it says
 * @param documents its documents
 */
record AnnotatedSet(Path file, Gold gold, List<AnnotatedDocument> documents) {
  AnnotatedSet {
    documents = List.copyOf(documents);
  }

  /** A short name: the file's, or its folder's if the file is just called {@code gold.tsv}. */
  String name() {
    Path full = file.toAbsolutePath();
    Path named = full.endsWith("gold.tsv") ? full.getParent() : full;
    return named == null || named.getFileName() == null
        ? file.toString()
        : named.getFileName().toString().replaceFirst("(\\.gold)?\\.tsv$", "");
  }

  long terms() {
    return gold.rows().stream().filter(row -> row.isTerm() && !row.isOptional()).count();
  }
}
