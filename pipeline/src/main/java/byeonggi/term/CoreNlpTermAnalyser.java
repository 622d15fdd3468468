// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Analyses terms with CoreNLP's models, each term a sentence of its own: what it says of a term
 * depends on nothing but the term. The models are loaded when the first term of their language
 * comes or {@link #expect} announces it. It has none for Japanese.
 *
 * <p>Characters of Korean words ({@code ko-Hani}) are read with the Chinese model: names (李正己, 諸葛亮)
 * and idioms (四面楚歌, one verbal word) are the same there.
 *
 * <p>Thread-safe; several of them share the models of the JVM.
 */
public final class CoreNlpTermAnalyser implements TermAnalyser {
  private static final String NO_ENTITY = "O";

  /** Measured with the sample articles: with less, loading goes on for minutes, and then fails. */
  private static final long CHINESE_HEAP = 750L << 20;

  private static final long ENGLISH_HEAP = 230L << 20;

  private final CoreNlpModels models;
  private final UnaryOperator<String> simplify;

  /**
   * Loads nothing yet.
   *
   * @param bundle where the models are
   * @param simplify makes simplified characters of traditional ones, which the Chinese models know
   *     badly; thread-safe
   */
  public CoreNlpTermAnalyser(ModelBundle bundle, UnaryOperator<String> simplify) {
    this.models = CoreNlpModels.of(bundle);
    this.simplify = simplify;
  }

  private enum Model {
    CHINESE,
    ENGLISH,
    /** Names look alike wherever Latin letters are written; words do not. */
    LATIN_NAMES,
    NONE;

    static Model of(String language) {
      return switch (language) {
        case "zh", "zh-Hans", "zh-Hant", "zh-CN", "zh-TW", "zh-HK", "ko-Hani" -> CHINESE;
        case "en", "en-US", "en-GB" -> ENGLISH;
        case "de", "fr", "it", "es", "pt", "nl", "la", "zh-Latn", "ja-Latn" -> LATIN_NAMES;
        default -> NONE;
      };
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws LackOfMemoryException if the heap is too small for the model
   */
  @Override
  public void expect(String language) {
    switch (Model.of(language)) {
      case CHINESE -> start(models.chinese(), CHINESE_HEAP);
      case ENGLISH, LATIN_NAMES -> start(models.english(), ENGLISH_HEAP);
      case NONE -> {}
    }
  }

  private static void start(List<InBackground<?>> needed, long heap) {
    if (Runtime.getRuntime().maxMemory() < heap) {
      throw new LackOfMemoryException(null);
    }
    needed.forEach(InBackground::start);
  }

  /**
   * {@inheritDoc}
   *
   * @throws LackOfMemoryException if the heap is too small for the model
   * @throws IllegalStateException if a model can't be loaded; the message is one line for people
   */
  @Override
  public List<TermAnalysis> analyse(String language, List<String> terms) {
    if (terms.isEmpty()) {
      return List.of();
    }
    expect(language);
    return switch (Model.of(language)) {
      case CHINESE -> terms.stream().map(this::chinese).toList();
      case ENGLISH -> terms.stream().map(this::english).toList();
      case LATIN_NAMES ->
          terms.stream().map(term -> new TermAnalysis("", english(term).entity())).toList();
      case NONE -> TermAnalyser.NONE.analyse(language, terms);
    };
  }

  private TermAnalysis chinese(String term) {
    List<CoreLabel> words = new ArrayList<>();
    for (String word : models.chineseSegmenter.get().segmentString(simplify.apply(term))) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      words.add(label);
    }
    return analysis(
        words, models.chineseTagger.get(), models.chineseEntities.get(), UniversalTags.CTB);
  }

  private TermAnalysis english(String term) {
    List<CoreLabel> words =
        new PTBTokenizer<>(
                new StringReader(term), new CoreLabelTokenFactory(), "untokenizable=allKeep")
            .tokenize();
    return analysis(
        words, models.englishTagger.get(), models.englishEntities.get(), UniversalTags.PENN);
  }

  private static TermAnalysis analysis(
      List<CoreLabel> words,
      MaxentTagger tagger,
      CRFClassifier<CoreLabel> entities,
      UniversalTags tags) {
    if (words.isEmpty()) {
      return TermAnalysis.NONE;
    }
    tagger.tagCoreLabels(words);
    String partsOfSpeech =
        words.stream().map(word -> tags.of(word.tag())).collect(Collectors.joining(" "));
    List<String> kinds =
        entities.classifySentence(words).stream()
            .map(word -> word.get(AnswerAnnotation.class))
            .distinct()
            .toList();
    boolean whole = kinds.size() == 1 && !kinds.get(0).equals(NO_ENTITY);
    return new TermAnalysis(partsOfSpeech, whole ? kinds.get(0) : "");
  }
}
