// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say which language the form after them is in, or only that a form follows. */
final class Labels {

  /**
   * A label that opens a text.
   *
   * @param length UTF-16 units that the label takes, with blanks after it
   * @param language the BCP 47 tag that it names, or empty
   */
  record Label(int length, String language) {}

  private static final WordList LONG = WordList.named("labels.tsv");
  private static final WordList SHORT = WordList.named("short-labels.tsv");
  private static final Pattern LONG_LABEL =
      Pattern.compile(
          "("
              + LONG.alternatives()
              + ")"
              + "(?:\\s?(?:이름|명칭|표기|제목|원제|원문|발음|음|명|식|로는|로|은|는))*"
              + "(?=[\\s:：'\"‘“*_]|$|[^가-힣A-Za-z])[\\s:：]*+");
  // A language that the table lacks; 단어 and the like are words about words.
  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile("(?!.*(?:단어|용어|주제어|검색어|핵심어)$)[가-힣]{2,7}어");
  private static final Pattern SHORT_LABEL =
      Pattern.compile("(" + SHORT.alternatives() + ")(?:\\s|[:：.])[\\s:：]*+");

  /** The label that {@code text} begins with, if it does and a form of its language follows. */
  Optional<Label> opening(String text) {
    Matcher longLabel = LONG_LABEL.matcher(text);
    if (longLabel.lookingAt()) {
      String rest = text.substring(longLabel.end());
      boolean followed =
          rest.isEmpty() || (Scripts.of(rest).foreign() && !Scripts.of(firstWord(rest)).hangul());
      if (followed && !belongsToTerm(longLabel.group(), rest)) {
        return Optional.of(new Label(longLabel.end(), LONG.values().get(longLabel.group(1))));
      }
    }
    Matcher shortLabel = SHORT_LABEL.matcher(text);
    if (shortLabel.lookingAt()) {
      String language = SHORT.values().get(shortLabel.group(1));
      if (suits(language, text.substring(shortLabel.end()))) {
        return Optional.of(new Label(shortLabel.end(), language));
      }
    }
    return Optional.empty();
  }

  /** Chinese cuisine, Japanese red pine: without a colon the word is the first of the term. */
  private static boolean belongsToTerm(String label, String rest) {
    return Scripts.of(label).onlyLatin()
        && !rest.isEmpty()
        && Scripts.of(rest).onlyLatin()
        && label.indexOf(':') < 0
        && label.indexOf('：') < 0;
  }

  /** Whether {@code word}, before a colon, names a language that the table lacks. */
  boolean namesOtherLanguage(String word) {
    return OTHER_LANGUAGE.matcher(word).matches();
  }

  private static String firstWord(String text) {
    return text.split("\\s", 2)[0];
  }

  private static boolean suits(String language, String rest) {
    Scripts scripts = Scripts.of(rest);
    if (scripts.hangul()) {
      return false;
    }
    return switch (language) {
      case "zh", "ja" -> scripts.eastAsian();
      case "grc", "el", "ru", "sa", "pi" -> scripts.foreign() && !scripts.eastAsian();
      default -> scripts.onlyLatin();
    };
  }
}
