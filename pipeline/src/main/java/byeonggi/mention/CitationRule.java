// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Citations: who said it, and where it is printed. */
final class CitationRule implements RejectionRule {

  private static final String NAME = "(?:(?:van|von|de|der|la|le)\\s)?\\p{Lu}[\\p{L}'’-]+";
  private static final String YEAR = "(?:1[5-9]|20)\\d\\d[a-z]?";
  private static final Pattern PAGES =
      Pattern.compile(
          "(?:[Pp]{1,2}\\.|[Pp]ages?|[Ss]\\.)\\s?\\d+.*|\\d+(?:[-–~]\\d+)?\\s?(?:쪽|면|페이지)(?:\\s?(?:참조|참고))?");
  private static final Pattern AUTHOR_YEAR =
      Pattern.compile(
          NAME
              + "(?:,?\\s(?:&|and|et)\\s"
              + NAME
              + "|(?:,\\s"
              + NAME
              + "){0,4},?\\s(?:&|and)\\s"
              + NAME
              + ")?"
              + ",?\\s\\(?"
              + YEAR
              + "\\)?(?:\\s?[,;:].*)?");
  private static final Pattern ONE_AUTHOR = Pattern.compile(NAME + ",?\\s" + YEAR);
  private static final Pattern VERB = Pattern.compile("(?:다|고|며|음|함|됨|데|듯|지만|으나|는|은|를|을|에|의|로|서)$");
  private static final Pattern LATIN_SIGNS =
      Pattern.compile(
          ".*(?:\\bet al\\b|\\bibid\\b|\\bop\\. ?cit\\.|\\bISBN\\b|\\bISSN\\b|\\bdoi:|\\bDOI\\b"
              + "|\\barXiv[: ]).*|(?:cf\\.|via |see also |sources?:|credit:|photo by ).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern KOREAN_SIGNS =
      Pattern.compile(
          "(?:[^가-힣]{0,12})?(?:출처|자료|사진|인용|참고 ?문헌|원문 링크|관련 ?글)\\s?[:：=].*"
              + "|.*\\S\\s?(?:참조|참고|에서 (?:인용|발췌)|(?:에서 )?재인용)\\s?[.]?",
          Pattern.DOTALL);
  private static final Pattern KEY =
      Pattern.compile("[A-Z]{4,}\\d{2}[a-z]?|[A-Z][a-z]+(?:\\d{2}|\\d{4})[a-z]?");
  private static final Pattern VERSE =
      Pattern.compile("[*_]?\\p{L}[\\p{L}. ]{1,30}[*_]?\\s\\d+:\\d+(?:[-–,]\\s?\\d+)*");
  private static final Pattern NUMBER_OF_A_PAPER =
      Pattern.compile(".*\\bID\\s\\d{4,}|.*\\p{L}\\s\\d{6,}");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.CITATION;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    String text = parenthetical.masked().strip();
    if (PAGES.matcher(text).matches()
        || LATIN_SIGNS.matcher(text).matches()
        || KOREAN_SIGNS.matcher(text).matches()) {
      return true;
    }
    if (!Scripts.of(text).onlyLatin()) {
      return false;
    }
    if (NUMBER_OF_A_PAPER.matcher(text).matches()) {
      return true;
    }
    if (AUTHOR_YEAR.matcher(text).matches()) {
      return !parenthetical.followsQuotation() && !namesAPerson(parenthetical, text);
    }
    if (KEY.matcher(text).matches()) {
      return !parenthetical.isAttachedToHangulWord() || followsSentence(parenthetical);
    }
    return VERSE.matcher(text).matches() && !parenthetical.isAttachedToHangulWord();
  }

  /** 오스틴(Austin, 1962)은: one name, right after a Korean word that is no verb. */
  private static boolean namesAPerson(Parenthetical parenthetical, String text) {
    return ONE_AUTHOR.matcher(text).matches()
        && parenthetical.isAttachedToHangulWord()
        && !VERB.matcher(parenthetical.leftWord()).find();
  }

  /** A verb's ending before the bracket: what follows speaks of the sentence, not of a word. */
  private static boolean followsSentence(Parenthetical parenthetical) {
    return parenthetical.leftWord().endsWith("다");
  }
}
