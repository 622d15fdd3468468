// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models of one bundle, each loaded once a JVM, when first asked for. Loading is nearly all
 * deserialising, one thread a file, so a thread each is the quickest way. Thread-safe, and so are
 * the models.
 */
final class CoreNlpModels {
  private static final Map<Path, CoreNlpModels> LOADED = new ConcurrentHashMap<>();

  final InBackground<CRFClassifier<CoreLabel>> chineseSegmenter;
  final InBackground<MaxentTagger> chineseTagger;
  final InBackground<CRFClassifier<CoreLabel>> chineseEntities;
  final InBackground<MaxentTagger> englishTagger;
  final InBackground<CRFClassifier<CoreLabel>> englishEntities;

  private CoreNlpModels(ModelBundle bundle) {
    CoreNlpLog.install();
    chineseSegmenter = new InBackground<>("Chinese segmenter", () -> segmenter(bundle));
    chineseTagger =
        new InBackground<>(
            "Chinese tagger", () -> new MaxentTagger(bundle.file("chinese-distsim.tagger")));
    chineseEntities =
        new InBackground<>(
            "Chinese named entities", () -> entities(bundle, "chinese.misc.distsim.crf.ser.gz"));
    englishTagger =
        new InBackground<>(
            "English tagger",
            () -> new MaxentTagger(bundle.file("english-left3words-distsim.tagger")));
    englishEntities =
        new InBackground<>(
            "English named entities",
            () -> entities(bundle, "english.all.3class.distsim.crf.ser.gz"));
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

  private static CRFClassifier<CoreLabel> segmenter(ModelBundle bundle) {
    Properties properties = new Properties();
    properties.setProperty("sighanCorporaDict", bundle.folder().toString());
    properties.setProperty("serDictionary", bundle.file("dict-chris6.ser.gz"));
    properties.setProperty("inputEncoding", "UTF-8");
    properties.setProperty("sighanPostProcessing", "true");
    CRFClassifier<CoreLabel> segmenter = new CRFClassifier<>(properties);
    segmenter.loadClassifierNoExceptions(bundle.file("ctb.small.gz"), properties);
    return segmenter;
  }

  private static CRFClassifier<CoreLabel> entities(ModelBundle bundle, String name)
      throws Exception {
    Properties properties = new Properties();
    // Else it remembers the words it has met, and the order of the terms would change the answers.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return CRFClassifier.getClassifier(bundle.file(name), properties);
  }
}
