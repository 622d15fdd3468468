// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models of one bundle, each loaded once a JVM, when first asked for, in a thread of its own.
 * Thread-safe, and so are the models.
 */
final class CoreNlpModels {
  private static final String CHINESE_SEGMENTER = "ctb.small";
  private static final String CHINESE_ENTITIES = "chinese.misc.distsim.crf";
  private static final String ENGLISH_ENTITIES = "english.all.3class.distsim.crf";
  private static final String CHINESE_TAGGER = "chinese-distsim.tagger";
  private static final String ENGLISH_TAGGER = "english-left3words-distsim.tagger";
  private static final String DICTIONARY = "dict-chris6.ser.gz";

  /** What a classifier's file is called more once it is packed. */
  private static final String PACKED = ".packed";

  private static final Map<Path, CoreNlpModels> LOADED = new ConcurrentHashMap<>();

  final InBackground<CRFClassifier<CoreLabel>> chineseSegmenter;
  final InBackground<MaxentTagger> chineseTagger;
  final InBackground<CRFClassifier<CoreLabel>> chineseEntities;
  final InBackground<MaxentTagger> englishTagger;
  final InBackground<CRFClassifier<CoreLabel>> englishEntities;

  private CoreNlpModels(ModelBundle bundle) {
    CoreNlpLog.install();
    Path folder = bundle.folder();
    chineseSegmenter =
        new InBackground<>(
            "Chinese segmenter", () -> ready(segmenter(folder, CHINESE_SEGMENTER + PACKED)));
    chineseTagger = new InBackground<>("Chinese tagger", () -> tagger(folder, CHINESE_TAGGER));
    chineseEntities =
        new InBackground<>(
            "Chinese named entities", () -> entities(folder, CHINESE_ENTITIES + PACKED));
    englishTagger = new InBackground<>("English tagger", () -> tagger(folder, ENGLISH_TAGGER));
    englishEntities =
        new InBackground<>(
            "English named entities", () -> entities(folder, ENGLISH_ENTITIES + PACKED));
  }

  /**
   * Packs the classifiers of a folder, one after the other, in place of CoreNLP's own files.
   *
   * @throws IOException if a file can't be read or written
   */
  static void pack(Path folder) throws IOException {
    CoreNlpLog.install();
    try {
      String segmenter = CHINESE_SEGMENTER + ".gz";
      replace(folder, segmenter, CHINESE_SEGMENTER, segmenter(folder, segmenter));
      for (String name : List.of(CHINESE_ENTITIES, ENGLISH_ENTITIES)) {
        String file = name + ".ser.gz";
        replace(folder, file, name, CRFClassifier.getClassifier(folder.resolve(file).toString()));
      }
    } catch (ClassNotFoundException | RuntimeIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void replace(Path folder, String file, String name, CRFClassifier<?> classifier)
      throws IOException {
    PackedClassifier.write(classifier, folder.resolve(name + PACKED));
    Files.delete(folder.resolve(file));
  }

  /** The names of the files in a bundle, with {@code /} between folders. */
  static List<String> files() {
    return List.of(
        CHINESE_SEGMENTER + PACKED,
        CHINESE_ENTITIES + PACKED,
        ENGLISH_ENTITIES + PACKED,
        CHINESE_TAGGER,
        ENGLISH_TAGGER,
        DICTIONARY,
        "dict/character_list",
        "dict/in.ctb");
  }

  /** The models of a bundle; the same ones for the same folder, however often it was opened. */
  static CoreNlpModels of(ModelBundle bundle) {
    return LOADED.computeIfAbsent(bundle.folder(), folder -> new CoreNlpModels(bundle));
  }

  /** What Chinese terms need, the slowest to load first. */
  List<InBackground<?>> chinese() {
    return List.of(chineseSegmenter, chineseEntities, chineseTagger);
  }

  /** What English terms need, the slowest to load first. */
  List<InBackground<?>> english() {
    return List.of(englishEntities, englishTagger);
  }

  private static MaxentTagger tagger(Path folder, String file) {
    return new MaxentTagger(folder.resolve(file).toString());
  }

  private static CRFClassifier<CoreLabel> segmenter(Path folder, String file) {
    Properties properties = new Properties();
    properties.setProperty("sighanCorporaDict", folder.toString());
    properties.setProperty("serDictionary", folder.resolve(DICTIONARY).toString());
    properties.setProperty("inputEncoding", "UTF-8");
    properties.setProperty("sighanPostProcessing", "true");
    CRFClassifier<CoreLabel> segmenter = new CRFClassifier<>(properties);
    segmenter.loadClassifierNoExceptions(folder.resolve(file).toString(), properties);
    return segmenter;
  }

  /** It loads its dictionary with the first text. */
  private static CRFClassifier<CoreLabel> ready(CRFClassifier<CoreLabel> segmenter) {
    segmenter.segmentString("字");
    return segmenter;
  }

  private static CRFClassifier<CoreLabel> entities(Path folder, String file)
      throws IOException, ClassNotFoundException {
    Properties properties = new Properties();
    // Else it remembers the words it has met, and the order of the terms would change the answers.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return CRFClassifier.getClassifier(folder.resolve(file).toString(), properties);
  }
}
