// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What both sides write alike: digits, Latin words, marks such as &amp; and !. What only the
 * candidate has of these hardly belongs to the gloss.
 */
final class SharedEvidence implements Evidence {
  private static final String END_MARKS = "!?！？";
  private static final String INNER_MARKS = "&+-/·:,";

  @Override
  public String name() {
    return "shared";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    String term = context.term().text();
    List<String> tokens = tokens(term);
    return (candidate, features) -> {
      if (candidate.place() != Candidate.Place.NOWHERE) {
        boolean allLatin = !Script.HANGUL.isIn(candidate.text());
        weighTokens(tokens, tokens(candidate.text()), allLatin, features);
        weighMarks(term, candidate.text(), features);
      }
    };
  }

  private static void weighTokens(
      List<String> ofTerm, List<String> ofGloss, boolean allLatin, Features features) {
    int shared = 0;
    int foreign = 0;
    int numbers = 0;
    for (String token : ofGloss) {
      if (ofTerm.contains(token)) {
        shared++;
      } else if (Script.of(token.charAt(0)) == Script.DIGIT) {
        numbers++;
      } else {
        foreign++;
      }
    }
    features.add("shared.tokens", shared);
    features.add("shared.missing", Math.max(0, Math.min(ofTerm.size(), 4) - shared));
    features.add("shared.numbersMore", Math.min(numbers, 3));
    features.add(allLatin ? "shared.latinGloss" : "shared.latinMore", Math.min(foreign, 3));
  }

  private static void weighMarks(String term, String gloss, Features features) {
    boolean termEnds = END_MARKS.indexOf(term.charAt(term.length() - 1)) >= 0;
    boolean glossEnds = END_MARKS.indexOf(gloss.charAt(gloss.length() - 1)) >= 0;
    if (termEnds && glossEnds) {
      features.add("shared.endMark");
    } else if (glossEnds) {
      features.add("shared.endMarkMore");
    }
    if (!Script.MARK.isIn(gloss)) {
      return;
    }
    for (int i = 0; i < INNER_MARKS.length(); i++) {
      char mark = INNER_MARKS.charAt(i);
      if (gloss.indexOf(mark) > 0) {
        features.add(term.indexOf(mark) > 0 ? "shared.mark" : "shared.markMore");
      }
    }
  }

  /** The runs of Latin letters and of digits, in lower case. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    Script before = Script.SPACE;
    for (int i = 0; i <= text.length(); i++) {
      Script script = i < text.length() ? Script.of(text.charAt(i)) : Script.SPACE;
      if (script != before) {
        if (before == Script.LATIN || before == Script.DIGIT) {
          tokens.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i;
        before = script;
      }
    }
    return tokens;
  }
}
