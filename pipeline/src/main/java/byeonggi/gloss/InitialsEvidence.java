// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An initialism and the words that it is of, in either order: MLA(Multi-Head Latent Attention),
 * Multi-head Latent Attention(MLA).
 */
final class InitialsEvidence implements Evidence {
  @Override
  public String name() {
    return "initials";
  }

  @Override
  public Preparation prepare(MentionContext context) {
    if (context.term().scriptClass() != TermForm.ScriptClass.LATIN) {
      return Preparation.NOTHING;
    }
    return (candidate, features) -> weigh(context.term(), candidate, features);
  }

  private static void weigh(TermForm term, Candidate candidate, Features features) {
    String gloss = candidate.text();
    if (gloss.isEmpty() || Script.HANGUL.isIn(gloss) || !Script.LATIN.isIn(gloss)) {
      return;
    }
    features.add("initials.latinGloss");
    TermForm glossForm = TermForm.of(gloss);
    boolean fits =
        (term.words().size() > 1 && !term.initialism())
            ? isInitialismOf(gloss, term.words())
            : isInitialismOf(term.text(), glossForm.words());
    if (fits) {
      features.add("initials.fit");
    }
  }

  /** Whether the capitals of {@code letters} are the first letters of the words, in order. */
  private static boolean isInitialismOf(String letters, List<String> words) {
    List<Character> capitals = new ArrayList<>();
    for (char c : letters.toUpperCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        capitals.add(c);
      }
    }
    int matched = 0;
    int skipped = 0;
    for (String word : words) {
      char initial = Character.toUpperCase(word.charAt(0));
      if (matched < capitals.size() && initial == capitals.get(matched)) {
        matched++;
      } else {
        skipped++;
      }
    }
    // Small words have no letter of their own: Department of Energy, DoE or DE.
    return capitals.size() > 1 && matched == capitals.size() && skipped <= words.size() / 3;
  }
}
