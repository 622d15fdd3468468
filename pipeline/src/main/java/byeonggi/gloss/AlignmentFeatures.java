// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/** The features of an alignment; the names are made once. */
final class AlignmentFeatures {
  private static final double CLEAR = 0.6;

  private final String source;
  private final String gloss;
  private final String both;
  private final String first;
  private final String last;
  private final String outside;
  private final String clearOutside;
  private final String clearFirst;

  AlignmentFeatures(String prefix) {
    source = (prefix + "source").intern();
    gloss = (prefix + "gloss").intern();
    both = (prefix + "both").intern();
    first = (prefix + "first").intern();
    last = (prefix + "last").intern();
    outside = (prefix + "outside").intern();
    clearOutside = (prefix + "clearOutside").intern();
    clearFirst = (prefix + "clearFirst").intern();
  }

  void add(Alignment alignment, Candidate candidate, MentionContext context, Features features) {
    if (candidate.place() == Candidate.Place.NOWHERE) {
      return;
    }
    Alignment.Fit fit =
        candidate.place() == Candidate.Place.LEFT
            ? alignment.fit(candidate, context)
            : alignment.fit(candidate.text());
    features.add(source, fit.source());
    features.add(gloss, fit.gloss());
    features.add(both, fit.source() * fit.gloss());
    features.add(first, fit.first());
    features.add(last, fit.last());
    features.add(outside, fit.outside());
    if (fit.outside() >= CLEAR) {
      features.add(clearOutside);
    }
    if (fit.first() >= CLEAR) {
      features.add(clearFirst);
    }
  }
}
