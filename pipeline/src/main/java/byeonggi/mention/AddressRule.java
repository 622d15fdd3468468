// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/**
 * Addresses: URLs, e-mail, domains, paths and anchors.
 *
 * <p>A bare domain that begins with a capital ({@code Booking.com}) or follows a Korean name that
 * spells its dot ({@code 부킹닷컴}) is a name.
 */
final class AddressRule implements RejectionRule {

  private static final String TOP_LEVEL =
      "(?:com|net|org|edu|gov|io|kr|cn|jp|tw|hk|uk|de|fr|eu|ai|dev|app|me|info|blog|wiki|it|co)";
  private static final Pattern SCHEME =
      Pattern.compile("(?:https?|ftp)://|\\bwww\\.|mailto:|<a href|\\bjavascript:");
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}");
  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})*\\." + TOP_LEVEL + "(?:/\\S*)?");
  private static final Pattern PATH =
      Pattern.compile(
          "(?:[#/~]|\\.{1,2}/)[\\w!./%#~-]*|[\\w.%-]+(?:/[\\w.%-]+){2,}[/#][\\w.%#-]*"
              + "|[\\w.%-]+(?:/[\\w.%-]+)*/[\\w%-]+\\.[a-z]{1,5}|[\\w.-]+(?:/[\\w.-]+)+\\|.*");
  private static final Pattern SPELT_DOT = Pattern.compile("닷[가-힣A-Za-z]{1,4}$");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.URL;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    String text = Marks.strip(parenthetical.masked());
    if (SCHEME.matcher(text).find()
        || MAIL.matcher(text).matches()
        || PATH.matcher(text).matches()) {
      return true;
    }
    return DOMAIN.matcher(text).matches() && !SPELT_DOT.matcher(parenthetical.leftWord()).find();
  }

  /** Whether {@code text}, a part of a parenthetical, is an address. */
  boolean isAddress(String text) {
    return SCHEME.matcher(text).find()
        || MAIL.matcher(text).matches()
        || DOMAIN.matcher(text).matches();
  }
}
