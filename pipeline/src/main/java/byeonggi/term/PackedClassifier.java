// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.util.HashIndex;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes CoreNLP's classifiers so that they load in a fraction of the time: in CoreNLP's own order
 * of things, for its own {@code loadClassifier} to read, but with what there are millions of in a
 * few blocks. What a classifier answers stays the same to the bit.
 */
final class PackedClassifier {
  private PackedClassifier() {}

  /** Writes a classifier into a new file. */
  static void write(CRFClassifier<?> classifier, Path file) throws IOException {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        ObjectOutputStream out = new Packing(bytes, classifier)) {
      classifier.serializeClassifier(out);
    }
  }

  /** A map of so many words is a lexicon; flags and the like have tens. */
  private static final int MANY = 1000;

  private static final class Packing extends ObjectOutputStream {
    private final CRFClassifier<?> classifier;

    Packing(OutputStream out, CRFClassifier<?> classifier) throws IOException {
      super(out);
      this.classifier = classifier;
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      if (object instanceof float[][] rows) {
        return new PackedWeights(rows);
      }
      if (object instanceof HashIndex<?> index
          && index != classifier.classIndex
          && index.size() > 0
          && index.get(0) instanceof String) {
        return new PackedFeatures(index.objectsList().stream().map(String.class::cast).toList());
      }
      if (object instanceof HashMap<?, ?> map && map.size() >= MANY && isOfTexts(map)) {
        Map<String, String> lexicon = new LinkedHashMap<>();
        map.forEach((word, name) -> lexicon.put((String) word, (String) name));
        return new PackedLexicon(lexicon);
      }
      return object;
    }

    private static boolean isOfTexts(Map<?, ?> map) {
      return map.entrySet().stream()
          .allMatch(e -> e.getKey() instanceof String && e.getValue() instanceof String);
    }
  }
}
