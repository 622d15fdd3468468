// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Tells whether Korean words in a bracket can be the gloss of a foreign word before it. */
final class GlossInside {

  private static final int WORDS = 7;
  private static final WordList REMARKS = WordList.named("remark-words.txt");
  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*(?:니다|[한된는은았었였있없이]다|[어아해네세]요|하세요|죠|까|[임함됨음])[.!?]?");
  private static final Pattern REMARK_START =
      Pattern.compile("(?:단|즉|또는|혹은|물론|특히|주로|약|총|매|각|현|전|구|당시|이하|일명|\\d+\\S*)");
  private static final Pattern PARTICLE_END =
      Pattern.compile("(?s).*[가-힣](?:에서|으로|까지|부터|처럼|만큼|보다|이라|에게|하여|하면|해서|지만)");

  /**
   * Whether {@code text}, which holds Hangul, can be one; it need not.
   *
   * @param term the foreign word; what of it {@code text} repeats, as in {@code Agentic AI(에이전트
   *     AI)}, does not count against it
   */
  boolean canBe(String text, String term) {
    String[] words = text.strip().split("\\s+", -1);
    return !Scripts.of(without(text, term)).foreign()
        && words.length <= WORDS
        && !(words.length > 1 && REMARKS.contains(words[words.length - 1]))
        && !(words.length > 1 && SENTENCE.matcher(text).matches())
        && !(words.length > 1 && REMARK_START.matcher(words[0]).matches())
        && !PARTICLE_END.matcher(text).matches();
  }

  private static String without(String text, String term) {
    String rest = text;
    for (String word : term.split("[\\s-]+", -1)) {
      rest = word.isEmpty() ? rest : rest.replace(word, "");
    }
    return rest;
  }
}
