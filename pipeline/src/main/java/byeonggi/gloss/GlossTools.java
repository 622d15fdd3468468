// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.HanjaMeanings;
import byeonggi.dictionary.UserDictionary;
import byeonggi.sound.EnglishHangul;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import byeonggi.sound.SinoKorean;
import java.util.List;

/**
 * All that finds glosses, put together once from the bundled tables, the weights and a dictionary
 * of the user. Thread-safe.
 */
public final class GlossTools {
  private final Judge judge;
  private final LanguageGuesser languages;
  private final UserDictionary dictionary;
  private final Proposer proposer;
  private final Decider decider;
  private final Explainer explainer;
  private final List<String> evidences;

  /**
   * Puts the tools together.
   *
   * @param weights the ranker's weights
   * @param dictionary what people decided
   */
  public GlossTools(Weights weights, UserDictionary dictionary) {
    this(weights, dictionary, SinoKorean.bundled());
  }

  /** The same with other Sino-Korean readings, so that some can be held out. */
  GlossTools(Weights weights, UserDictionary dictionary, SinoKorean reading) {
    this(
        weights,
        dictionary,
        judge(dictionary, reading),
        new LanguageGuesser(
            reading, MandarinHangul.bundled(), JapaneseHangul.bundled(), EnglishHangul.bundled()));
  }

  private GlossTools(
      Weights weights, UserDictionary dictionary, Judge judge, LanguageGuesser languages) {
    this.dictionary = dictionary;
    this.judge = judge;
    this.languages = languages;
    Ranker ranker = new Ranker(weights);
    proposer = new Proposer(judge, ranker, languages);
    explainer = new Explainer(judge, ranker, languages);
    decider = new Decider(weights, dictionary);
    evidences = List.copyOf(weights.evidences());
  }

  private static Judge judge(UserDictionary dictionary, SinoKorean reading) {
    EnglishHangul english = EnglishHangul.bundled();
    return new Judge(
        new CandidateFinder(dictionary),
        List.of(
            new QuotationEvidence(),
            new TranscriptionEvidence(
                reading, MandarinHangul.bundled(), JapaneseHangul.bundled(), english),
            new WordSoundEvidence(english),
            new InitialsEvidence(),
            new SharedEvidence(),
            new ReadingEvidence(reading),
            new MeaningEvidence(HanjaMeanings.bundled(), reading),
            new DictionaryEvidence(dictionary),
            new MorphologyEvidence(),
            new StructureEvidence(),
            new LengthEvidence(),
            new TermhoodEvidence()));
  }

  /** The tools with the weights that come with the program. */
  public static GlossTools with(UserDictionary dictionary) {
    return new GlossTools(WeightsFile.bundled(), dictionary);
  }

  /** The same tools with other weights. */
  public GlossTools withWeights(Weights weights) {
    return new GlossTools(weights, dictionary, judge, languages);
  }

  /** What weighs the candidates of a mention. */
  public Judge judge() {
    return judge;
  }

  /** The first pass. */
  public Proposer proposer() {
    return proposer;
  }

  /** The second pass. */
  public Decider decider() {
    return decider;
  }

  /** The names of the evidences that have a weight, by their numbers. */
  public List<String> evidences() {
    return evidences;
  }

  /** What shows the ranker's work. */
  public Explainer explainer() {
    return explainer;
  }
}
