// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/** The features of one way to sound; the names are made once. */
final class SoundFeatures {
  private static final double EXACT = 0.995;
  private static final double GOOD = 0.85;
  private static final double FAIR = 0.7;

  private final String similarity;
  private final String exact;
  private final String good;
  private final String fair;
  private final String term;
  private final String gloss;
  private final String both;

  SoundFeatures(String prefix) {
    similarity = (prefix + "similarity").intern();
    exact = (prefix + "exact").intern();
    good = (prefix + "good").intern();
    fair = (prefix + "fair").intern();
    term = (prefix + "term").intern();
    gloss = (prefix + "gloss").intern();
    both = (prefix + "both").intern();
  }

  void add(SoundLikeness.Fit fit, Candidate candidate, Features features) {
    if (candidate.place() == Candidate.Place.NOWHERE) {
      return;
    }
    addSimilarity(fit.similarity(), features);
    features.add(term, fit.term());
    features.add(gloss, fit.gloss());
    features.add(both, fit.term() * fit.gloss());
  }

  /** Says how alike two things sound as wholes. */
  void addSimilarity(double like, Features features) {
    features.add(similarity, like);
    if (like >= EXACT) {
      features.add(exact);
    }
    if (like >= GOOD) {
      features.add(good);
    }
    if (like >= FAIR) {
      features.add(fair);
    }
  }
}
