// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Codes of listed shares. */
final class TickerRule implements RejectionRule {

  private static final String EXCHANGE =
      "(?:NASDAQ|Nasdaq|NYSE|AMEX|KRX|KOSPI|KOSDAQ|HKEX|HKG|SEHK|SSE|SZSE|SHA|SHE|TSE|TYO|LSE|TPE|OTC"
          + "|나스닥|뉴욕증시|뉴욕증권거래소|코스피|코스닥|유가증권|종목 ?코드|종목|코드|티커|ticker)";
  private static final Pattern TICKER =
      Pattern.compile(
          "(?:"
              + EXCHANGE
              + "\\s?[:：]?\\s?)?(?:\\d{4,6}|[A-Z]{1,5})\\.(?:SH|SZ|SS|HK|KS|KQ|TW|TWO|T|L|SI|BK|BJ|O|N|US|OQ)"
              + "|"
              + EXCHANGE
              + "\\s?[:：]\\s?[A-Z0-9.]{1,8}|"
              + EXCHANGE
              + "\\s\\d{4,6}");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.TICKER;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    return isTicker(Marks.strip(parenthetical.masked()));
  }

  /** Whether {@code text} is the code of a share, with its exchange or without. */
  boolean isTicker(String text) {
    return TICKER.matcher(text).matches();
  }
}
