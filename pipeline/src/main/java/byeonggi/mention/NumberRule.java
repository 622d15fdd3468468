// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Numbers, years and dates. */
final class NumberRule implements RejectionRule {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String ERA = "(?:B\\.?C\\.?(?:E\\.?)?|A\\.?D\\.?|C\\.?E\\.?|AD|BC|CE)";
  private static final String BEFORE =
      "(?:약|대략|기원전|기원후|서기|향년|당시|올해|현재|만|총|제|재위|생몰|생몰년|출생|"
          + ERA
          + "|b\\.|d\\.|c\\.|ca\\.|r\\.|fl\\.|[$€£¥₩#№’'≈+±-])";
  private static final String AFTER =
      "(?:년대?|월|일|시|분|초|세기?|살|대|명|개|편|권|장|절|회|차|위|등|배|퍼센트|원|달러|엔|위안|유로|만|억|조|천|백|여|생|출생|사망|졸|몰|즉위"
          + "|경|무렵|현재|기준|초반|중반|후반|말|발표|발매|출간|개봉|게재|작성|제출|공개|출시|갱신|업데이트|"
          + ERA
          + ")";
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?:"
              + BEFORE
              + "\\s*+)*+[\\d?](?:[\\d\\s.,:~\\-–—−∼〜～/?%·]|"
              + BEFORE
              + "|"
              + AFTER
              + ")*+");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?"
              + MONTH
              + "(?:\\s\\d{1,2}(?:st|nd|rd|th)?,?)?(?:\\s\\d{4})?"
              + "|(?:\\d{2,4}\\s?)?[QH][1-4](?:\\s?['’]?\\d{2,4})?|[1-4][QH]\\s?['’]?\\d{2,4}|FY\\s?['’]?\\d{2,4}"
              + "|"
              + ERA
              + "\\s?\\d+(?:\\s?[-–~]\\s?(?:"
              + ERA
              + "\\s?)?\\d+)?|\\d+(?:\\s?[-–~]\\s?\\d+)?\\s?"
              + ERA
              + "|(?:since|born|died|from|until|circa)\\s\\d{4}(?:\\s?[-–~].*)?"
              + "|\\d{1,4}(?:st|nd|rd|th)");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.NUMBER;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    return isNumber(Marks.strip(parenthetical.masked()));
  }

  /** Whether {@code text} is a number, year, date, age, or a range of them. */
  boolean isNumber(String text) {
    Scripts scripts = Scripts.of(text);
    if (!scripts.letter()) {
      return scripts.digit();
    }
    return KOREAN.matcher(text).matches() || (scripts.digit() && ENGLISH.matcher(text).matches());
  }
}
