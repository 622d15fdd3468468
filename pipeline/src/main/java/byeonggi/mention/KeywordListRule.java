// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.regex.Pattern;

/** Lists of quoted words, as programs write them: {@code ["날개", "eVTOL"]}. */
final class KeywordListRule implements RejectionRule {

  private static final Pattern LIST =
      Pattern.compile("\\s*([\"'])[^\"']*\\1(?:\\s*,\\s*\\1[^\"']*\\1)+\\s*,?\\s*");

  @Override
  public Rejected.Reason reason() {
    return Rejected.Reason.MEMBERS;
  }

  @Override
  public boolean rejects(Parenthetical parenthetical) {
    return LIST.matcher(parenthetical.masked()).matches();
  }
}
