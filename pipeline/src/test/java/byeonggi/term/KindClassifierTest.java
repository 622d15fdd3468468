// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.sound.SoundKinship;
import byeonggi.sound.SoundKinship.Way;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KindClassifierTest {
  private static final KindClassifier CLASSIFIER = new KindClassifier();
  private static final SoundKinship KINSHIP = new SoundKinship();
  private static final KindCueFinder FINDER = new KindCueFinder();

  private static KindCues cues(KindCue... met) {
    KindCues cues = new KindCues();
    cues.add(Set.of(met));
    return cues;
  }

  @ParameterizedTest(name = "{2} is a {0}")
  @CsvFileSource(
      resources = "kinds.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false)
  void tellsTheKindWithoutModels(
      String kind,
      String language,
      String term,
      String gloss,
      String left,
      String inside,
      String right) {
    KindCues cues = new KindCues();
    cues.add(FINDER.find(term, gloss, left, inside, right));
    var evidence =
        new KindEvidence(term, language, gloss, KINSHIP.of(term, gloss), TermAnalysis.NONE, cues);
    assertEquals(
        kind,
        CLASSIFIER.classify(evidence).word(),
        () -> CLASSIFIER.scores(evidence) + " of " + CLASSIFIER.features(evidence));
  }

  @Test
  void namedEntityMakesAPersonOfAnUnknownName() {
    TermAnalysis person = new TermAnalysis("PROPN PROPN", "PERSON");
    var evidence =
        new KindEvidence("Ada Lovelace", "en", "에이다 러브레이스", Way.TRANSCRIPTION, person, cues());
    assertEquals(Kind.PERSON, CLASSIFIER.classify(evidence));
  }

  @Test
  void commonNounIsAConcept() {
    var evidence =
        new KindEvidence(
            "過失",
            "ko-Hani",
            "과실",
            Way.READING,
            new TermAnalysis("NOUN", ""),
            cues(KindCue.PARTICLE_SUBJECT));
    assertEquals(Kind.CONCEPT, CLASSIFIER.classify(evidence));
  }

  @Test
  void titleMarksOutweighAnEndingOfPlaces() {
    var evidence =
        new KindEvidence(
            "雪国", "ja", "설국", Way.READING, TermAnalysis.NONE, cues(KindCue.TITLE_MARKS));
    assertEquals(Kind.WORK, CLASSIFIER.classify(evidence));
  }

  @Test
  void contextOutweighsANamedEntityThatHadNone() {
    TermAnalysis person = new TermAnalysis("PROPN", "PERSON");
    var evidence =
        new KindEvidence(
            "朗捷通", "zh", "랑제통", Way.TRANSCRIPTION, person, cues(KindCue.ORGANISATION_BEFORE));
    assertEquals(Kind.ORGANISATION, CLASSIFIER.classify(evidence));
  }

  @Test
  void knownPersonInTitleMarksIsAWork() {
    var evidence =
        new KindEvidence(
            "莊子", "ko-Hani", "장자", Way.READING, TermAnalysis.NONE, cues(KindCue.TITLE_MARKS));
    assertEquals(Kind.WORK, CLASSIFIER.classify(evidence));
  }

  @Test
  void unknownNameAmongFirmsIsAFirm() {
    KindCues among = KindCues.of(1, Map.of(KindCue.ORGANISATION_NEAR, 6, KindCue.ALONE, 1));
    var evidence =
        new KindEvidence(
            "Plovely", "en", "플러블리", Way.TRANSCRIPTION, new TermAnalysis("PROPN", ""), among);
    assertEquals(Kind.ORGANISATION, CLASSIFIER.classify(evidence));
  }

  @Test
  void rareCueSaysLessThanACommonOne() {
    KindCues common = new KindCues();
    KindCues rare = new KindCues();
    for (int i = 0; i < 100; i++) {
      common.add(i < 50 ? Set.of(KindCue.PERSON_AFTER) : Set.of());
      rare.add(i < 1 ? Set.of(KindCue.PERSON_AFTER) : Set.of());
    }
    assertTrue(personScore(common) > personScore(rare));
  }

  private static double personScore(KindCues cues) {
    return CLASSIFIER
        .scores(new KindEvidence("天", "zh", "하늘", Way.NONE, TermAnalysis.NONE, cues))
        .get(Kind.PERSON);
  }

  @Test
  void emptyEvidenceIsAConcept() {
    var evidence = new KindEvidence("", "und", "", Way.NONE, TermAnalysis.NONE, new KindCues());
    assertEquals(Kind.CONCEPT, CLASSIFIER.classify(evidence));
  }
}
